// SPDX-License-Identifier: MIT
// The limits of an account and the ledger they are held against.
#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/models/madeupvendors.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/foldsection.h"
#include "ui/accounts/ledgerview.h"
#include "ui/words/words.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstyleditemdelegate.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using ledger::Entry;
using Report = AccountReports::Report;

class TestAccountMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLimitIsKeptWhenItWasTyped_data();
    void aLimitIsKeptWhenItWasTyped();
    void theFormTellsWhatIsUsed();
    void onlyAVendorWithoutPricesIsSaidToHaveNone();
    void whatIsBeingTypedStays();
    void raisingALimitGoesToTheOneThatIsSet();
    void tabGoesDownThePage();
    void ratesAreKeptWhenTheyWereTyped_data();
    void ratesAreKeptWhenTheyWereTyped();
    void theCurrencyIsOneForAll();
    void whatTheVendorTellsStandsInPlaceOfARate();
    void aRateBeingTypedStays();
    void limitsAreSaidToBeKeptByRates();
    void theLedgerIsThereWithoutAKeyAndSaysWhatWillStandThere();
    void theLedgerAddsUpAndFlagsWhatNothingExplains();
    void theLedgerGoesIntoAFile();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    FoldSection* fold() const { return find<FoldSection>(u"report:%1"_s.arg(int(Report::Ledger))); }
    QLabel* words() const { return fold()->findChild<QLabel*>(u"reportWords"_s); }
    Caps caps(const QString& account) const { return m_book->account(account).caps; }
    void type(const QString& field, const QString& text);
    static QList<LedgerLine> lines();

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AccountsModel> m_accounts;
    std::unique_ptr<LedgerBook> m_ledger;
    std::unique_ptr<AccountReports> m_reports;
    std::unique_ptr<BucketsModel> m_buckets;
    std::unique_ptr<AccountsView> m_view;
};

void TestAccountMoney::init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_view.reset();
    m_accounts.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_book = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_accounts = std::make_unique<AccountsModel>(m_vendors, *m_book, *m_keys);
    m_reports.reset();
    m_ledger = std::make_unique<LedgerBook>();
    m_reports = std::make_unique<AccountReports>(*m_ledger, LedgerWording{words::ledgerEntry, [](const QString& id) { return u"clip "_s + id; }});
    m_buckets = std::make_unique<BucketsModel>(*m_settings, *m_book, *m_keys);
    m_view = std::make_unique<AccountsView>(*m_accounts, *m_reports, *m_buckets);
    m_view->resize(1000, 900);
    m_view->show();
}

void TestAccountMoney::type(const QString& field, const QString& text) {
    auto* edit = find<QLineEdit>(field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QList<LedgerLine> TestAccountMoney::lines() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto line = [&](const QString& task, Entry entry, double credits) {
        return LedgerLine{.at = now, .account = u"alpha"_s, .task = task, .entry = entry, .credits = credits};
    };
    return {line({}, Entry::Balance, 1234567),     line(u"1"_s, Entry::Estimate, 60), line(u"1"_s, Entry::Charged, 55),
            line(u"2"_s, Entry::Estimate, 27),     line(u"3"_s, Entry::Charged, 8),   line(u"3"_s, Entry::Refund, 8),
            line({}, Entry::Balance, 1234500),     line({}, Entry::Difference, 12)};
}

void TestAccountMoney::aLimitIsKeptWhenItWasTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("kept");
    QTest::addColumn<bool>("complains");
    QTest::newRow("a number") << u"500"_s << 500.0 << false;
    QTest::newRow("with a fraction") << u"12.5"_s << 12.5 << false;
    QTest::newRow("with grouped digits") << u"1,500"_s << 1500.0 << false;
    QTest::newRow("nothing is no limit") << QString() << 0.0 << false;
    QTest::newRow("zero is no limit") << u"0"_s << 0.0 << false;
    QTest::newRow("a word leaves it as it was") << u"much"_s << 40.0 << true;
    QTest::newRow("less than nothing too") << u"-5"_s << 40.0 << true;
    QTest::newRow("beyond all counting too") << u"1e300"_s << 40.0 << true;
}

void TestAccountMoney::aLimitIsKeptWhenItWasTyped() {
    QFETCH(QString, text);
    QFETCH(double, kept);
    QFETCH(bool, complains);
    m_accounts->setCaps(u"alpha"_s, {.task = 9, .day = 40});
    QCOMPARE(find<QLineEdit>(u"capDay"_s)->text(), u"40"_s);
    QSignalSpy news(m_accounts.get(), &AccountsModel::keysChanged);
    type(u"capDay"_s, text);
    QCOMPARE(caps(u"alpha"_s), (Caps{.task = 9, .day = kept}));
    QCOMPARE(m_accounts->at(0).account.caps.day, kept);
    QCOMPARE(find<QLabel>(u"capsProblem"_s)->isVisible(), complains);
    QVERIFY2(news.isEmpty(), "a limit is no key");
}

void TestAccountMoney::theFormTellsWhatIsUsed() {
    QCOMPARE(find<QLabel>(u"capsUsed"_s)->text(), u"Today 0 used · in all 0 used"_s);
    m_accounts->setCaps(u"alpha"_s, {.day = 500});
    m_ledger->take(u"alpha"_s, lines());
    QCOMPARE(find<QLabel>(u"capsUsed"_s)->text(), u"Today 82 of 500 used · in all 82 used"_s);
    QVERIFY(!find<QLineEdit>(u"capDay"_s)->accessibleName().isEmpty());
}

void TestAccountMoney::onlyAVendorWithoutPricesIsSaidToHaveNone() {
    QVERIFY(!find<QLabel>(u"capsWords"_s)->text().contains("used up"_L1));
    m_view->askForCaps(u"bravo"_s);
    QVERIFY(find<QLabel>(u"capsWords"_s)->text().contains("Bravo tells no price"_L1));
}

void TestAccountMoney::whatIsBeingTypedStays() {
    auto* day = find<QLineEdit>(u"capDay"_s);
    QTest::keyClicks(day, u"12"_s);
    m_ledger->take(u"alpha"_s, lines());
    QCOMPARE(day->text(), u"12"_s);
}

void TestAccountMoney::raisingALimitGoesToTheOneThatIsSet() {
    m_accounts->setCaps(u"bravo"_s, {.total = 40});
    m_view->askForCaps(u"bravo"_s);
    QCOMPARE(find<QLabel>(u"accountTitle"_s)->text(), u"Bravo"_s);
    QCOMPARE(m_view->focusWidget(), find<QLineEdit>(u"capTotal"_s));
    QCOMPARE(find<QLineEdit>(u"capTotal"_s)->selectedText(), u"40"_s);
    m_view->askForCaps(u"alpha"_s);
    QCOMPARE(m_view->focusWidget(), find<QLineEdit>(u"capTask"_s));
}

void TestAccountMoney::tabGoesDownThePage() {
    m_view->activateWindow();
    m_view->askForCaps(u"alpha"_s);
    QStringList passed;
    for (int i = 0; i < 8; ++i) {
        const QWidget* part = m_view->focusWidget();
        passed << (part->objectName() == "head"_L1 ? part->parentWidget()->objectName() : part->objectName());
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Tab);
    }
    // Without a key nothing else can be unfolded, and this vendor takes files itself.
    QCOMPARE(passed, (QStringList{u"capTask"_s, u"capBatch"_s, u"capDay"_s, u"capTotal"_s, u"rates"_s, u"report:%1"_s.arg(int(Report::Ledger)),
                                  u"advanced"_s, u"furtherAccount"_s}));
}

void TestAccountMoney::ratesAreKeptWhenTheyWereTyped_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Account>("kept");
    QTest::addColumn<bool>("complains");
    const Account before{.id = u"bravo"_s, .vendor = u"bravo"_s, .ownRates = {{u"translate"_s, 40}}, .creditPrice = 0.5};
    const auto with = [before](const QHash<QString, double>& rates, double price) {
        Account account = before;
        account.ownRates = rates;
        account.creditPrice = price;
        return account;
    };
    QTest::newRow("a rate") << u"rate:translate"_s << u"12.5"_s << with({{u"translate"_s, 12.5}}, 0.5) << false;
    QTest::newRow("no rate any more") << u"rate:translate"_s << QString() << with({}, 0.5) << false;
    QTest::newRow("a rate of nothing is none") << u"rate:translate"_s << u"0"_s << with({}, 0.5) << false;
    QTest::newRow("a word leaves it as it was") << u"rate:translate"_s << u"much"_s << before << true;
    QTest::newRow("less than nothing too") << u"rate:translate"_s << u"-5"_s << before << true;
    QTest::newRow("a price") << u"creditPrice"_s << u"0.03"_s << with({{u"translate"_s, 40}}, 0.03) << false;
    QTest::newRow("no price any more") << u"creditPrice"_s << QString() << with({{u"translate"_s, 40}}, 0) << false;
    QTest::newRow("a price that is none") << u"creditPrice"_s << u"cheap"_s << before << true;
    QTest::newRow("a currency that is none") << u"currency"_s << u"E1"_s << before << true;
}

void TestAccountMoney::ratesAreKeptWhenTheyWereTyped() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(Account, kept);
    QFETCH(bool, complains);
    m_accounts->setRates(u"bravo"_s, {{u"translate"_s, 40}}, 0.5);
    m_view->askForCaps(u"bravo"_s);
    find<FoldSection>(u"rates"_s)->setOpen(true);
    QCOMPARE(find<QLineEdit>(u"rate:translate"_s)->text(), u"40"_s);
    QSignalSpy news(m_accounts.get(), &AccountsModel::keysChanged);
    type(field, text);
    QCOMPARE(m_book->account(u"bravo"_s), kept);
    QCOMPARE(find<QLabel>(u"ratesProblem"_s)->isVisible(), complains);
    QVERIFY2(news.isEmpty(), "a rate is no key");
}

void TestAccountMoney::theCurrencyIsOneForAll() {
    find<FoldSection>(u"rates"_s)->setOpen(true);
    type(u"currency"_s, u"chf"_s);
    QCOMPARE(m_book->currency(), u"CHF"_s);
    QCOMPARE(find<QLineEdit>(u"currency"_s)->text(), u"CHF"_s);
    m_view->askForCaps(u"bravo"_s);
    QCOMPARE(find<QLineEdit>(u"currency"_s)->text(), u"CHF"_s);
}

void TestAccountMoney::whatTheVendorTellsStandsInPlaceOfARate() {
    const auto edit = [this] { return find<QLineEdit>(u"rate:translate"_s); };
    const auto told = [this] { return find<QLabel>(u"told:translate"_s); };
    find<FoldSection>(u"rates"_s)->setOpen(true);
    QVERIFY(edit()->isEnabled());
    QVERIFY(!edit()->accessibleName().isEmpty());
    QVERIFY(find<QLineEdit>(u"rate:lip-sync"_s)->isVisible());
    QVERIFY2(!find<QLineEdit>(u"rate:erase"_s)->isVisible(), "this vendor does not offer it");
    m_accounts->takePrices(u"alpha"_s, {{.task = u"dubbing"_s, .creditsPerMinute = 12.5}});
    QVERIFY(!edit()->isEnabled());
    QCOMPARE(told()->text(), u"12.50 a minute, told by Alpha Dubs"_s);
    QVERIFY(find<QLineEdit>(u"rate:lip-sync"_s)->isEnabled());
    // For some languages alone: the others are still for the user to say.
    m_accounts->takePrices(u"alpha"_s, {{.task = u"dubbing"_s, .language = u"es"_s, .creditsPerMinute = 12},
                                        {.task = u"dubbing"_s, .language = u"ja"_s, .creditsPerMinute = 15}});
    QVERIFY(edit()->isEnabled());
    QVERIFY2(told()->text().startsWith(u"12–15 told by Alpha Dubs"_s), qPrintable(told()->text()));
}

void TestAccountMoney::aRateBeingTypedStays() {
    find<FoldSection>(u"rates"_s)->setOpen(true);
    auto* edit = find<QLineEdit>(u"rate:translate"_s);
    QTest::keyClicks(edit, u"12"_s);
    m_accounts->takePrices(u"alpha"_s, {});
    QCOMPARE(edit->text(), u"12"_s);
}

void TestAccountMoney::limitsAreSaidToBeKeptByRates() {
    m_view->askForCaps(u"bravo"_s);
    QVERIFY(find<QLabel>(u"capsWords"_s)->text().contains("cannot be kept"_L1));
    m_accounts->setRates(u"bravo"_s, {{u"translate"_s, 40}}, 0);
    QVERIFY(!find<QLabel>(u"capsWords"_s)->text().contains("cannot be kept"_L1));
}

void TestAccountMoney::theLedgerIsThereWithoutAKeyAndSaysWhatWillStandThere() {
    QSignalSpy wanted(m_ledger.get(), &LedgerBook::wanted);
    QVERIFY(fold()->findChild<QToolButton*>(u"head"_s)->isEnabled());
    fold()->setOpen(true);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), u"alpha"_s);
    QVERIFY(words()->text().startsWith("Reading"_L1));
    m_ledger->take(u"alpha"_s, {});
    QVERIFY(words()->text().startsWith("Nothing was sent"_L1));
    QVERIFY(!find<QPushButton>(u"exportLedger"_s)->isEnabled());
    QVERIFY(!find<QWidget>(u"unexplained"_s)->isVisible());
}

void TestAccountMoney::theLedgerAddsUpAndFlagsWhatNothingExplains() {
    const QAbstractItemModelTester tester(&m_reports->table(Report::Ledger));
    fold()->setOpen(true);
    m_ledger->take(u"alpha"_s, lines());
    QCOMPARE(words()->text(), u"63 credits charged · 27 credits expected, not charged yet · 8 credits given back"_s);
    QVERIFY(find<QLabel>(u"unexplainedWords"_s)->text().startsWith("12 credits more are gone"_L1));
    auto* table = fold()->findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 8);
    const auto cell = [&](int row, int column) { return table->model()->index(row, column); };
    QVERIFY(cell(0, 1).data().toString().contains("loss"_L1));  // the newest first
    QVERIFY(cell(0, 0).data(RecordTable::FlagRole).toBool());
    QVERIFY(!cell(1, 0).data(RecordTable::FlagRole).toBool());
    QCOMPARE(cell(2, 3).data().toString(), u"clip 3"_s);
    auto* delegate = qobject_cast<QStyledItemDelegate*>(table->itemDelegate());
    QCOMPARE(delegate->displayText(cell(7, 2).data(), QLocale()), u"1,234,567"_s);
    m_ledger->take(u"bravo"_s, {});
    QCOMPARE(table->model()->rowCount(), 8);
    m_view->askForCaps(u"bravo"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    m_view->askForCaps(u"alpha"_s);
    QCOMPARE(table->model()->rowCount(), 8);
}

void TestAccountMoney::theLedgerGoesIntoAFile() {
    LedgerLine line = lines().at(1);
    line.at = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
    m_ledger->take(u"alpha"_s, {line});
    auto* ledger = m_view->findChild<LedgerView*>();
    const QString path = m_folder.filePath(u"ledger.csv"_s);
    QVERIFY(!ledger->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "at,vendor,task,entry,credits\r\n2026-05-01T10:00:00.000Z,alpha,1,estimate,60\r\n"_ba);
    QCOMPARE(ledger->exportTo(m_folder.filePath(u"no/such/folder/x.csv"_s))->reason, failure::Reason::FolderNotWritable);
}

QTEST_MAIN(TestAccountMoney)
#include "tst_accountmoney.moc"
