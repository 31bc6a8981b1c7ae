// SPDX-License-Identifier: MIT
#include "models/accounts/accountreports.h"
#include "models/accounts/accountsmodel.h"
#include "models/accounts/bucketsmodel.h"
#include "models/accounts/csv.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"
#include "tests/models/madeupvendors.h"

#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

class TestAccountReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quotesFields_data();
    void quotesFields();
    void writesUsage();
    void writesTheLedger();
    void asksOnlyWhenItIsWanted();
    void keepsToTheAccountThatIsShown();
    void tellsWhyNothingCame();
    void offersWhatTheVendorHas();
    void keepsTheSecretOfABucketOutOfTheSettings();
    void keepsWhatIsWrongOutOfTheBook();
    void keepsTheSecretOfABucketThatIsChanged();
    void takesARemovedBucketFromTheAccounts();

private:
    QTemporaryDir m_folder;
    VendorRegistry m_vendors = madeup::vendors();
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<AccountsModel> m_accounts;
    std::unique_ptr<BucketsModel> m_buckets;
};

static const Bucket clips{.name = u"clips"_s, .region = u"auto"_s, .accessKey = u"AKID"_s};

void TestAccountReports::init() {
    m_accounts.reset();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_book = std::make_unique<AccountBook>(*m_settings);
    m_keys = std::make_unique<KeyStore>();
    m_accounts = std::make_unique<AccountsModel>(m_vendors, *m_book, *m_keys);
    m_buckets = std::make_unique<BucketsModel>(*m_settings, *m_book, *m_keys);
}

void TestAccountReports::quotesFields_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a plain word") << u"dub"_s << "dub"_ba;
    QTest::newRow("nothing") << QString() << ""_ba;
    QTest::newRow("a comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotes are doubled") << u"say \"hi\""_s << "\"say \"\"hi\"\"\""_ba;
    QTest::newRow("a line end") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("a return") << u"a\rb"_s << "\"a\rb\""_ba;
    QTest::newRow("blanks inside need no quotes") << u"a b"_s << "a b"_ba;
    QTest::newRow("blanks outside do") << u" a"_s << "\" a\""_ba;
    QTest::newRow("letters beyond ASCII") << u"\u00fcber \u8bd1"_s << "\xc3\xbc""ber \xe8\xaf\x91"_ba;
}

void TestAccountReports::quotesFields() {
    QFETCH(QString, field);
    QFETCH(QByteArray, written);
    QCOMPARE(csv({{field, u"x"_s}}), written + ",x\r\n");
}

void TestAccountReports::writesUsage() {
    QCOMPARE(usageCsv({}), "created_at,operation,task,credits\r\n"_ba);
    const UsageRecord large{.task = u"9223372036854775807"_s, .operation = u"dub, \"fast\""_s, .credits = 1234.5, .createdAt = u"2026-05-01T10:00:00Z"_s};
    QCOMPARE(usageCsv({large}), "created_at,operation,task,credits\r\n"
                                "2026-05-01T10:00:00Z,\"dub, \"\"fast\"\"\",9223372036854775807,1234.5\r\n"_ba);
}

void TestAccountReports::writesTheLedger() {
    const LedgerLine line{.at = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC), .account = u"alpha/my, own"_s, .task = u"7"_s,
                          .entry = ledger::Entry::Refund, .credits = 1234.5};
    LedgerLine untold = line;
    untold.entry = ledger::Entry::Charged;
    untold.credits.reset();
    QCOMPARE(ledgerCsv({line, untold}), "at,vendor,task,entry,credits\r\n"
                                        "2026-05-01T10:00:00.000Z,\"alpha/my, own\",7,refund,1234.5\r\n"
                                        "2026-05-01T10:00:00.000Z,\"alpha/my, own\",7,charged,\r\n"_ba);
}

void TestAccountReports::asksOnlyWhenItIsWanted() {
    LedgerBook ledger;
    AccountReports reports(ledger);
    const QAbstractItemModelTester tester(&reports.table(Report::Usage));
    QSignalSpy prices(&reports, &AccountReports::pricesWanted);
    QSignalSpy usage(&reports, &AccountReports::usageWanted);
    reports.show(madeup::account(u"alpha"_s));
    reports.setRange(QDate(2026, 5, 1), QDate(2026, 5, 31));
    QVERIFY(prices.isEmpty() && usage.isEmpty());
    reports.ask(Report::Usage);
    QCOMPARE(usage.size(), 1);
    QCOMPARE(usage.first().at(1).toDate(), QDate(2026, 5, 1));
    QVERIFY(reports.state(Report::Usage).asking);
    reports.takeUsage(u"alpha"_s, {{.task = u"1"_s, .operation = u"dub"_s, .credits = 2.5, .createdAt = u"2026-05-02T10:00:00Z"_s},
                                   {.task = u"2"_s, .operation = u"erase"_s, .credits = 4, .createdAt = u"yesterday"_s}});
    QVERIFY(reports.state(Report::Usage).read && !reports.state(Report::Usage).asking);
    QCOMPARE(reports.spent(), 6.5);
    const RecordTable& table = reports.table(Report::Usage);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.index(0, AccountReports::TimeColumn).data().toDateTime().toUTC(), QDateTime(QDate(2026, 5, 2), QTime(10, 0), Qt::UTC));
    QCOMPARE(table.index(1, AccountReports::TimeColumn).data().toString(), u"yesterday"_s);
    QCOMPARE(table.index(1, AccountReports::CreditsColumn).data().toDouble(), 4.0);
}

void TestAccountReports::keepsToTheAccountThatIsShown() {
    LedgerBook ledger;
    AccountReports reports(ledger);
    reports.show(madeup::account(u"alpha"_s));
    reports.takePrices(u"bravo"_s, {{.task = u"dub"_s, .creditsPerMinute = 1}});
    QCOMPARE(reports.table(Report::Prices).rowCount(), 0);
    reports.takePrices(u"alpha"_s, {{.task = u"dub"_s, .creditsPerMinute = 1}});
    QCOMPARE(reports.table(Report::Prices).rowCount(), 1);
    reports.show(madeup::account(u"alpha"_s));
    QCOMPARE(reports.table(Report::Prices).rowCount(), 1);
    reports.show(madeup::account(u"alpha/studio"_s));
    QCOMPARE(reports.table(Report::Prices).rowCount(), 0);
    QVERIFY(!reports.state(Report::Prices).read);
}

void TestAccountReports::tellsWhyNothingCame() {
    LedgerBook ledger;
    AccountReports reports(ledger);
    reports.show(madeup::account(u"alpha"_s));
    reports.takeFailure(u"alpha"_s, u"prices"_s, {.kind = failure::Kind::Offline});
    QVERIFY2(!reports.state(Report::Prices).error, "somebody else asked");
    reports.ask(Report::Prices);
    reports.takeFailure(u"alpha"_s, u"usage"_s, {.kind = failure::Kind::Offline});
    QVERIFY(reports.state(Report::Prices).asking);
    reports.takeFailure(u"alpha"_s, u"prices"_s, {.kind = failure::Kind::Offline});
    QCOMPARE(reports.state(Report::Prices).error->kind, failure::Kind::Offline);
    QVERIFY(!reports.state(Report::Prices).asking);
    reports.ask(Report::Prices);
    QVERIFY(!reports.state(Report::Prices).error);
}

void TestAccountReports::offersWhatTheVendorHas() {
    const Vendor& alpha = *m_vendors.find(u"alpha"_s);
    QVERIFY(AccountReports::offers(alpha, Report::Usage));
    QVERIFY(AccountReports::offers(alpha, Report::Prices));
    QVERIFY(!AccountReports::offers(alpha, Report::Tasks));
    QVERIFY(m_accounts->canTest(m_accounts->rowOf(u"alpha"_s)));
    QVERIFY(!m_accounts->canTest(m_accounts->rowOf(u"charlie"_s)));
}

void TestAccountReports::keepsTheSecretOfABucketOutOfTheSettings() {
    QSignalSpy stored(m_keys.get(), &KeyStore::stored);
    QSignalSpy changed(m_buckets.get(), &BucketsModel::changed);
    QVERIFY(!m_buckets->save(clips, u" canary-secret \n"_s));
    QCOMPARE(m_buckets->names(), QStringList{u"clips"_s});
    QCOMPARE(m_buckets->all().value(u"clips"_s), clips);
    QTRY_COMPARE(stored.size(), 1);
    QCOMPARE(stored.first().first().toString(), u"s3/clips"_s);
    QVERIFY(changed.size() >= 2);
    QString read;
    m_keys->read(u"s3/clips"_s, this, [&](const Result<Secret>& secret) { read = secret ? QString::fromUtf8(secret->reveal()) : u"none"_s; });
    QTRY_COMPARE(read, u"canary-secret"_s);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("AKID"));
    QVERIFY(!written.contains("canary"));
    QVERIFY2(!written.contains("accounts"), "the secret of a bucket is the key of no account");
}

void TestAccountReports::keepsWhatIsWrongOutOfTheBook() {
    Bucket wrong = clips;
    wrong.endpoint = QUrl(u"http://s3.example.org"_s);
    QVERIFY(m_buckets->save(wrong, u"secret"_s) == BucketProblem::EndpointInsecure);
    QVERIFY(m_buckets->save(clips, u"  "_s) == BucketProblem::SecretMissing);
    QVERIFY(m_buckets->names().isEmpty());
}

void TestAccountReports::keepsTheSecretOfABucketThatIsChanged() {
    QVERIFY(!m_buckets->save(clips, u"secret"_s));
    QSignalSpy stored(m_keys.get(), &KeyStore::stored);
    QTRY_COMPARE(stored.size(), 1);
    Bucket moved = clips;
    moved.prefix = u"in"_s;
    QVERIFY(!m_buckets->save(moved, {}));
    QCOMPARE(m_buckets->bucket(u"clips"_s).prefix, u"in"_s);
    QCOMPARE(stored.size(), 1);
}

void TestAccountReports::takesARemovedBucketFromTheAccounts() {
    QVERIFY(!m_buckets->save(clips, u"secret"_s));
    m_accounts->setBucket(u"bravo"_s, u"clips"_s);
    QCOMPARE(m_accounts->at(m_accounts->rowOf(u"bravo"_s)).account.bucket, u"clips"_s);
    QCOMPARE(m_book->account(u"bravo"_s).bucket, u"clips"_s);
    m_buckets->remove(u"clips"_s);
    QVERIFY(m_buckets->names().isEmpty());
    QVERIFY(m_accounts->at(m_accounts->rowOf(u"bravo"_s)).account.bucket.isEmpty());
}

QTEST_GUILESS_MAIN(TestAccountReports)
#include "tst_accountreports.moc"
