// SPDX-License-Identifier: MIT
// What is folded away on an account's page: what it tells, and the bucket of its files.
#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/models/madeupvendors.h"
#include "ui/accounts/accountsview.h"
#include "ui/accounts/foldsection.h"
#include "ui/accounts/usageview.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtableview.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

class TestAccountPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatAVendorDoesNotTell();
    void asksOnceWhenItIsUnfolded();
    void exportsTheUsage();
    void tellsTheMembershipFromTheKey();
    void makesABucketForTheAccount();
    void mendsABucketWithASentence_data();
    void mendsABucketWithASentence();
    void needsNoBucketWhereTheVendorTakesFiles();
    void neverShowsASecret();

private:
    template <class Widget>
    Widget* find(const QString& name) const { return m_view->findChild<Widget*>(name); }
    FoldSection* report(Report which) const { return find<FoldSection>(u"report:%1"_s.arg(int(which))); }
    void giveKey(const QString& account);
    void type(const QString& field, const QString& text) { find<QLineEdit>(field)->setText(text); }

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

void TestAccountPage::init() {
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
    m_view->resize(1000, 900);
    m_view->show();
}

void TestAccountPage::giveKey(const QString& account) {
    m_accounts->saveKey(account, u"sk-1"_s);
    QTRY_VERIFY(m_accounts->at(m_accounts->rowOf(account)).hasKey);
}

void TestAccountPage::saysWhatAVendorDoesNotTell() {
    const auto head = [this](Report which) { return report(which)->findChild<QToolButton*>(u"head"_s); };
    QVERIFY2(!head(Report::Prices)->isEnabled(), "there is no key yet");
    giveKey(u"alpha"_s);
    QVERIFY(head(Report::Prices)->isEnabled());
    QVERIFY(head(Report::Usage)->isEnabled());
    QVERIFY(!head(Report::Tasks)->isEnabled());
    QVERIFY(head(Report::Tasks)->accessibleDescription().contains("Alpha Dubs"_L1));
}

void TestAccountPage::asksOnceWhenItIsUnfolded() {
    giveKey(u"alpha"_s);
    QSignalSpy asked(m_reports.get(), &AccountReports::pricesWanted);
    report(Report::Prices)->setOpen(true);
    QCOMPARE(asked.size(), 1);
    m_reports->takePrices(u"alpha"_s, {{.task = u"dubbing"_s, .language = u"es"_s, .creditsPerMinute = 12.5}});
    auto* table = report(Report::Prices)->findChild<QTableView*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"What"_s);
    report(Report::Prices)->setOpen(false);
    report(Report::Prices)->setOpen(true);
    QCOMPARE(asked.size(), 1);
    report(Report::Prices)->findChild<QPushButton*>(u"askAgain"_s)->click();
    QCOMPARE(asked.size(), 2);
    m_reports->takeFailure(u"alpha"_s, u"prices"_s, {.kind = failure::Kind::Offline});
    QVERIFY(report(Report::Prices)->findChild<QLabel*>(u"reportWords"_s)->text().contains("could not be reached"_L1));
}

void TestAccountPage::exportsTheUsage() {
    giveKey(u"alpha"_s);
    report(Report::Usage)->setOpen(true);
    auto* button = find<QPushButton>(u"exportUsage"_s);
    QVERIFY(!button->isEnabled());
    m_reports->takeUsage(u"alpha"_s, {{.task = u"t1"_s, .operation = u"dub"_s, .credits = 3, .createdAt = u"2026-05-01T10:00:00Z"_s}});
    QVERIFY(button->isEnabled());
    auto* usage = m_view->findChild<UsageView*>();
    const QString path = m_folder.filePath(u"usage.csv"_s);
    QVERIFY(!usage->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "created_at,operation,task,credits\r\n2026-05-01T10:00:00Z,dub,t1,3\r\n"_ba);
    QCOMPARE(usage->exportTo(m_folder.filePath(u"no/such/folder/usage.csv"_s))->reason, failure::Reason::FolderNotWritable);
}

void TestAccountPage::tellsTheMembershipFromTheKey() {
    giveKey(u"alpha"_s);
    m_accounts->test(u"alpha"_s);
    m_accounts->takeFailure(u"alpha"_s, u"balance"_s,
                            {.kind = failure::Kind::Unauthorised, .reason = failure::Reason::MembershipOrKey});
    const QString status = find<QLabel>(u"accountStatus"_s)->text();
    QVERIFY2(status.contains("membership"_L1) && status.contains("key"_L1), qPrintable(status));
}

void TestAccountPage::makesABucketForTheAccount() {
    m_view->askForBucket(u"bravo"_s);
    QVERIFY(find<FoldSection>(u"bucket"_s)->isOpen());
    QVERIFY(find<QLineEdit>(u"bucketName"_s)->hasFocus() || m_view->focusWidget() == find<QLineEdit>(u"bucketName"_s));
    type(u"bucketName"_s, u"my-clips"_s);
    type(u"bucketPrefix"_s, u"/in/"_s);
    type(u"bucketAccessKey"_s, u"AKID"_s);
    type(u"bucketSecret"_s, u"s3cret"_s);
    find<QPushButton>(u"saveBucket"_s)->click();
    QVERIFY2(!find<QLabel>(u"bucketProblem"_s)->isVisible(), qPrintable(find<QLabel>(u"bucketProblem"_s)->text()));
    const Bucket wanted{.name = u"my-clips"_s, .prefix = u"in"_s, .region = u"us-east-1"_s, .accessKey = u"AKID"_s};
    QCOMPARE(m_buckets->bucket(u"my-clips"_s), wanted);
    QCOMPARE(m_accounts->at(m_accounts->rowOf(u"bravo"_s)).account.bucket, u"my-clips"_s);
    QCOMPARE(find<QComboBox>(u"bucketChoice"_s)->currentText(), u"my-clips"_s);
    find<QPushButton>(u"removeBucket"_s)->click();
    QVERIFY(m_buckets->names().isEmpty());
    QVERIFY(m_accounts->at(m_accounts->rowOf(u"bravo"_s)).account.bucket.isEmpty());
}

void TestAccountPage::mendsABucketWithASentence_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("preset");
    QTest::newRow("no name") << u"bucketName"_s << QString() << 0;
    QTest::newRow("capitals in the name") << u"bucketName"_s << u"Clips"_s << 0;
    QTest::newRow("a folder with blanks") << u"bucketPrefix"_s << u"my clips"_s << 0;
    QTest::newRow("plain http") << u"bucketEndpoint"_s << u"http://s3.example.org"_s << 3;
    QTest::newRow("the example as it stands") << u"bucketEndpoint"_s << u"https://<account>.r2.cloudflarestorage.com"_s << 1;
    QTest::newRow("no address where one is needed") << u"bucketEndpoint"_s << QString() << 2;
    QTest::newRow("no access key") << u"bucketAccessKey"_s << QString() << 0;
    QTest::newRow("no secret") << u"bucketSecret"_s << QString() << 0;
}

void TestAccountPage::mendsABucketWithASentence() {
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(int, preset);
    m_view->askForBucket(u"bravo"_s);
    find<QComboBox>(u"bucketPreset"_s)->setCurrentIndex(preset);
    type(u"bucketName"_s, u"my-clips"_s);
    type(u"bucketAccessKey"_s, u"AKID"_s);
    type(u"bucketSecret"_s, u"s3cret"_s);
    type(field, text);
    find<QPushButton>(u"saveBucket"_s)->click();
    auto* problem = find<QLabel>(u"bucketProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().endsWith(u'.'));
    QVERIFY(m_buckets->names().isEmpty());
}

void TestAccountPage::needsNoBucketWhereTheVendorTakesFiles() {
    m_view->askForBucket(u"alpha"_s);
    QVERIFY(!find<FoldSection>(u"bucket"_s)->isOpen());
    QVERIFY(find<FoldSection>(u"bucket"_s)->findChild<QToolButton*>(u"head"_s)->accessibleDescription().contains("Alpha Dubs"_L1));
}

void TestAccountPage::neverShowsASecret() {
    QVERIFY(!m_buckets->save({.name = u"clips"_s, .accessKey = u"AKID"_s}, u"s3cret"_s));
    m_accounts->setBucket(u"bravo"_s, u"clips"_s);
    m_view->askForBucket(u"bravo"_s);
    auto* secret = find<QLineEdit>(u"bucketSecret"_s);
    QVERIFY(secret->isVisible());
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(secret->text().isEmpty());
    QCOMPARE(find<QLineEdit>(u"bucketAccessKey"_s)->text(), u"AKID"_s);
    type(u"bucketRegion"_s, u"eu-west-1"_s);
    find<QPushButton>(u"saveBucket"_s)->click();
    QCOMPARE(m_buckets->bucket(u"clips"_s).region, u"eu-west-1"_s);
    QVERIFY(secret->text().isEmpty());
}

QTEST_MAIN(TestAccountPage)
#include "tst_accountpage.moc"
