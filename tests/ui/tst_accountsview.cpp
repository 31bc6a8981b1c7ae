// SPDX-License-Identifier: MIT
#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/models/madeupvendors.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/foldsection.h"
#include "ui/welcome/operationrow.h"
#include "ui/welcome/welcomeview.h"
#include "ui/welcome/wherepanel.h"
#include "ui/widgets/infobar.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

class TestAccountsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savesAKeyAndNeverShowsIt();
    void saysThatKeysEndWithTheSession();
    void refusesAnEmptyKeyWithASentence();
    void testsOnlyWhereThereIsAKey();
    void showsTheBalance();
    void refusesAPlainAddressWithASentence();
    void goesToTheKeyFieldOfAVendor();
    void addsAFurtherAccount();
    void welcomeOffersOnlyWhatSomeVendorOffers();
    void welcomeTellsWhatIsReady();
    void welcomeAsksForAKey();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    void saveKey(const QString& key);

    VendorRegistry m_vendors = madeup::vendors();
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AccountsModel> m_accounts;
    LedgerBook m_ledger;
    std::unique_ptr<AccountReports> m_reports;
    std::unique_ptr<BucketsModel> m_buckets;
    std::unique_ptr<AccountsView> m_view;
};

void TestAccountsView::init() {
    m_view.reset();
    m_accounts.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_book = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_accounts = std::make_unique<AccountsModel>(m_vendors, *m_book, *m_keys);
    m_reports = std::make_unique<AccountReports>(m_ledger);
    m_buckets = std::make_unique<BucketsModel>(*m_settings, *m_book, *m_keys);
    m_view = std::make_unique<AccountsView>(*m_accounts, *m_reports, *m_buckets);
    m_view->resize(840, 640);
    m_view->show();
}

void TestAccountsView::saveKey(const QString& key) {
    find<QLineEdit>(u"key"_s)->setText(key);
    find<QPushButton>(u"saveKey"_s)->click();
}

void TestAccountsView::savesAKeyAndNeverShowsIt() {
    QCOMPARE(find<QLineEdit>(u"key"_s)->echoMode(), QLineEdit::Password);
    saveKey(u" sk-123 "_s);
    QTRY_VERIFY(m_accounts->at(0).hasKey);
    QVERIFY(find<QLineEdit>(u"key"_s)->text().isEmpty());
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        QVERIFY(!label->text().contains(u"sk-123"_s));
}

void TestAccountsView::saysThatKeysEndWithTheSession() {
    auto* notice = m_view->findChild<InfoBar*>();
    QVERIFY(!notice->isVisible());
    saveKey(u"sk-123"_s);
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!notice->sentence().isEmpty());
}

void TestAccountsView::refusesAnEmptyKeyWithASentence() {
    saveKey(u"  "_s);
    QVERIFY(find<QLabel>(u"keyNote"_s)->isVisible());
    QVERIFY(!m_accounts->at(0).hasKey);
}

void TestAccountsView::testsOnlyWhereThereIsAKey() {
    auto* test = find<QPushButton>(u"testKey"_s);
    QVERIFY(!test->isEnabled());
    saveKey(u"sk-123"_s);
    QTRY_VERIFY(test->isEnabled());
    QSignalSpy asked(m_accounts.get(), &AccountsModel::balanceWanted);
    test->click();
    QCOMPARE(asked.size(), 1);
    QVERIFY(!test->isEnabled());
}

void TestAccountsView::showsTheBalance() {
    saveKey(u"sk-123"_s);
    QTRY_VERIFY(m_accounts->at(0).hasKey);
    m_accounts->takeBalance(u"alpha"_s, {.credits = u"4812"_s, .plan = u"Studio"_s});
    QVERIFY(find<QLabel>(u"accountStatus"_s)->text().contains(u"credits"_s));
    QStringList texts;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        texts << label->text();
    QVERIFY(texts.contains(u"Studio"_s));
    m_accounts->takeFailure(u"alpha"_s, u"balance"_s, {.kind = failure::Kind::Unauthorised});
    QVERIFY(!find<QLabel>(u"accountStatus"_s)->text().contains(u"credits"_s));
}

void TestAccountsView::refusesAPlainAddressWithASentence() {
    find<FoldSection>(u"advanced"_s)->setOpen(true);
    QCOMPARE(find<QTableView>(u"paths"_s)->model()->rowCount(), 2);
    auto* address = find<QLineEdit>(u"baseUrl"_s);
    address->setText(u"http://gateway.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(find<QLabel>(u"addressProblem"_s)->isVisible());
    address->setText(u"https://gateway.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(!find<QLabel>(u"addressProblem"_s)->isVisible());
    QCOMPARE(m_book->account(u"alpha"_s).baseUrl, QUrl(u"https://gateway.example"_s));
}

void TestAccountsView::goesToTheKeyFieldOfAVendor() {
    m_view->askForKey(u"bravo"_s);
    QCOMPARE(find<QLabel>(u"accountTitle"_s)->text(), u"Bravo"_s);
    QCOMPARE(m_view->focusWidget(), find<QLineEdit>(u"key"_s));
}

void TestAccountsView::addsAFurtherAccount() {
    find<QLineEdit>(u"furtherAccount"_s)->setText(u"studio"_s);
    find<QPushButton>(u"addAccount"_s)->click();
    QCOMPARE(find<QListView>(u"accounts"_s)->currentIndex().row(), 1);
    QVERIFY(find<QLabel>(u"accountTitle"_s)->text().contains(u"studio"_s));
}

void TestAccountsView::welcomeOffersOnlyWhatSomeVendorOffers() {
    WelcomeView welcome;
    welcome.setVendors(m_vendors, {});
    QSignalSpy chosen(&welcome, &WelcomeView::operationChosen);
    QVERIFY(!welcome.findChild<OperationRow*>(u"operation:face-swap"_s));
    QCOMPARE(welcome.findChildren<OperationRow*>().size(), 4);
    welcome.findChild<OperationRow*>(u"operation:lip-sync"_s)->click();
    QCOMPARE(chosen.first().first().value<OperationKind>(), OperationKind::LipSync);
}

void TestAccountsView::welcomeTellsWhatIsReady() {
    WelcomeView welcome;
    welcome.setVendors(m_vendors, {});
    const auto words = [&](const QString& name) { return welcome.findChild<OperationRow*>("operation:"_L1 + name)->accessibleName(); };
    QVERIFY(words(u"translate"_s).contains(u"ready here: Spanish, Catalan"_s));
    QVERIFY(words(u"lip-sync"_s).contains(u"needs a key"_s));
    QVERIFY(words(u"subtitles"_s).contains(u"tesseract-ocr"_s));
    welcome.setVendors(m_vendors, {madeup::account(u"alpha"_s)});
    QVERIFY(words(u"lip-sync"_s).contains(u"ready with Alpha Dubs"_s));
}

void TestAccountsView::welcomeAsksForAKey() {
    WherePanel where;
    where.setVendors(m_vendors, {});
    QSignalSpy asked(&where, &WherePanel::addKeyRequested);
    where.findChild<QPushButton*>(u"addKey:bravo"_s)->click();
    QCOMPARE(asked.first().first().toString(), u"bravo"_s);
    where.setVendors(m_vendors, {madeup::account(u"bravo"_s)});
    QVERIFY(!where.findChild<QPushButton*>(u"addKey:bravo"_s));
}

QTEST_MAIN(TestAccountsView)
#include "tst_accountsview.moc"
