// SPDX-License-Identifier: MIT
#include "services/credentials/accountbook.h"

#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Reason;

class TestAccountBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anUnknownAccountIsAPlainOne();
    void remembersWhatWasSaved();
    void secondAccountsAreTheirOwn();
    void knowsWhoHasAKeyWithoutTheKey();
    void theEnvironmentWinsAndIsNotWritten();
    void oddSettingsAreNotTakenForNone();
    void limitsAloneBringNothingElse();
    void ratesAreKeptAndTakenAway();
    void ratesThatMakeNoSenseAreNotRead_data();
    void ratesThatMakeNoSenseAreNotRead();
    void currencies_data();
    void currencies();
    void readsWhatAnotherProcessWrote();
    void forgets();
    void baseUrls_data();
    void baseUrls();

private:
    QString settingsFile() const { return m_folder->filePath(u"settings.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void TestAccountBook::init() {
    qunsetenv("BABELREEL_OIIYAO_KEY");
    qunsetenv("BABELREEL_OIIYAO_URL");
    m_settings.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
}

void TestAccountBook::anUnknownAccountIsAPlainOne() {
    const AccountBook book(*m_settings);
    QCOMPARE(book.account(u"oiiyao"_s), (Account{.id = u"oiiyao"_s, .vendor = u"oiiyao"_s}));
    QCOMPARE(book.account(u"oiiyao/studio"_s).vendor, u"oiiyao"_s);
    QVERIFY(!book.hasKey(u"oiiyao"_s));
    QVERIFY(book.accounts().isEmpty());
}

void TestAccountBook::remembersWhatWasSaved() {
    const Account moved{.id = u"oiiyao"_s, .vendor = u"oiiyao"_s, .baseUrl = QUrl(u"https://gateway.example/v2?x=1"_s),
                        .paths = {{u"voices"_s, u"/v2/voices, or so"_s}}};
    {
        AccountBook book(*m_settings);
        const QSignalSpy changed(&book, &AccountBook::changed);
        book.save(moved);
        QCOMPARE(changed.size(), 1);
    }
    m_settings = std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
    const AccountBook book(*m_settings);
    QCOMPARE(book.accounts(), QList<Account>{moved});
}

void TestAccountBook::secondAccountsAreTheirOwn() {
    AccountBook book(*m_settings);
    book.save({.id = u"oiiyao/studio"_s, .vendor = u"oiiyao"_s, .baseUrl = QUrl(u"https://studio.example"_s)});
    book.setHasKey(u"oiiyao"_s, true);
    QCOMPARE(book.accounts().size(), 2);
    QCOMPARE(book.account(u"oiiyao/studio"_s).baseUrl, QUrl(u"https://studio.example"_s));
    QVERIFY(book.account(u"oiiyao"_s).baseUrl.isEmpty());
    QVERIFY(!book.hasKey(u"oiiyao/studio"_s));
}

void TestAccountBook::knowsWhoHasAKeyWithoutTheKey() {
    AccountBook book(*m_settings);
    book.setHasKey(u"oiiyao"_s, true);
    QVERIFY(book.hasKey(u"oiiyao"_s));
    book.setHasKey(u"oiiyao"_s, false);
    QVERIFY(!book.hasKey(u"oiiyao"_s));
}

void TestAccountBook::theEnvironmentWinsAndIsNotWritten() {
    AccountBook book(*m_settings);
    book.save({.id = u"oiiyao"_s, .vendor = u"oiiyao"_s, .baseUrl = QUrl(u"https://saved.example"_s)});
    qputenv("BABELREEL_OIIYAO_URL", "https://given.example");
    qputenv("BABELREEL_OIIYAO_KEY", "canary-key-51");
    QCOMPARE(book.account(u"oiiyao"_s).baseUrl, QUrl(u"https://given.example"_s));
    QVERIFY(book.hasKey(u"oiiyao"_s));
    m_settings->sync();
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("saved.example"));
    QVERIFY(!written.contains("given.example") && !written.contains("canary"));
    qunsetenv("BABELREEL_OIIYAO_URL");
    QCOMPARE(book.account(u"oiiyao"_s).baseUrl, QUrl(u"https://saved.example"_s));
}

void TestAccountBook::oddSettingsAreNotTakenForNone() {
    AccountBook book(*m_settings);
    m_settings->setValue(u"accounts/oiiyao/base_url"_s, u"https://my gateway.example"_s);
    m_settings->setValue(u"accounts/oiiyao/caps/task"_s, u"nan"_s);
    m_settings->setValue(u"accounts/oiiyao/caps/day"_s, u"inf"_s);
    const Account account = book.account(u"oiiyao"_s);
    QVERIFY(!account.baseUrl.isEmpty());  // else the vendor's own would be called
    QVERIFY(!AccountBook::checkedBaseUrl(account.baseUrl.toString()));
    QCOMPARE(account.caps, Caps{});
}

void TestAccountBook::limitsAloneBringNothingElse() {
    const Caps caps{.task = 10, .batch = 40.5, .day = 125, .total = 2000};
    qputenv("BABELREEL_OIIYAO_URL", "https://gateway.example");
    AccountBook(*m_settings).setCaps(u"oiiyao"_s, caps);
    qunsetenv("BABELREEL_OIIYAO_URL");
    QCOMPARE(AccountBook(*m_settings).account(u"oiiyao"_s), (Account{.id = u"oiiyao"_s, .vendor = u"oiiyao"_s, .caps = caps}));
}

void TestAccountBook::ratesAreKeptAndTakenAway() {
    const QHash<QString, double> rates{{u"translate"_s, 12.345}, {u"lip-sync"_s, 60}};
    {
        AccountBook book(*m_settings);
        const QSignalSpy changed(&book, &AccountBook::changed);
        book.setRates(u"vozo/studio"_s, rates, 0.0298);
        QCOMPARE(changed.size(), 1);
    }
    m_settings = std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
    AccountBook book(*m_settings);
    const Account expected{.id = u"vozo/studio"_s, .vendor = u"vozo"_s, .ownRates = rates, .creditPrice = 0.0298};
    QCOMPARE(book.accounts(), QList<Account>{expected});
    book.save(book.account(u"vozo/studio"_s));
    QCOMPARE(book.account(u"vozo/studio"_s), expected);
    book.setRates(u"vozo/studio"_s, {{u"lip-sync"_s, 61}}, 0);
    QCOMPARE(book.account(u"vozo/studio"_s).ownRates, (QHash<QString, double>{{u"lip-sync"_s, 61}}));
    QCOMPARE(book.account(u"vozo/studio"_s).creditPrice, 0.0);
}

void TestAccountBook::ratesThatMakeNoSenseAreNotRead_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no number") << u"rates/translate"_s << QVariant(u"nan"_s);
    QTest::newRow("without end") << u"rates/translate"_s << QVariant(u"inf"_s);
    QTest::newRow("a word") << u"rates/translate"_s << QVariant(u"much"_s);
    QTest::newRow("less than nothing") << u"rates/translate"_s << QVariant(-5);
    QTest::newRow("nothing") << u"rates/translate"_s << QVariant(0);
    QTest::newRow("beyond all counting") << u"rates/translate"_s << QVariant(1e300);
    QTest::newRow("a list") << u"rates/translate"_s << QVariant(QStringList{u"1"_s, u"2"_s});
    QTest::newRow("an operation that is none") << u"rates/dance"_s << QVariant(5);
    QTest::newRow("one value in place of all") << u"rates"_s << QVariant(5);
    QTest::newRow("a price that is no number") << u"credit_price"_s << QVariant(u"nan"_s);
    QTest::newRow("a price below nothing") << u"credit_price"_s << QVariant(-0.03);
}

void TestAccountBook::ratesThatMakeNoSenseAreNotRead() {
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_settings->setValue(u"accounts/oiiyao/"_s + key, value);
    QCOMPARE(AccountBook(*m_settings).account(u"oiiyao"_s), (Account{.id = u"oiiyao"_s, .vendor = u"oiiyao"_s}));
}

void TestAccountBook::currencies_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("taken");
    QTest::newRow("a code") << u"EUR"_s << u"EUR"_s << true;
    QTest::newRow("in small letters, with blanks") << u" usd "_s << u"USD"_s << true;
    QTest::newRow("none") << QString() << QString() << true;
    QTest::newRow("a sign") << u"€"_s << QString() << false;
    QTest::newRow("a word") << u"euro"_s << QString() << false;
    QTest::newRow("digits") << u"123"_s << QString() << false;
    QTest::newRow("letters of another script") << u"ЕUR"_s << QString() << false;
}

void TestAccountBook::currencies() {
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(bool, taken);
    const auto checked = AccountBook::checkedCurrency(text);
    QCOMPARE(checked.has_value(), taken);
    QCOMPARE(checked.value_or(QString()), code);
    m_settings->setValue(u"currency"_s, text);  // written by hand
    AccountBook book(*m_settings);
    QCOMPARE(book.currency(), code);
    const QSignalSpy changed(&book, &AccountBook::currencyChanged);
    book.setCurrency(u"CHF"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.currency(), u"CHF"_s);
}

void TestAccountBook::readsWhatAnotherProcessWrote() {
    AccountBook book(*m_settings);
    book.setCaps(u"oiiyao"_s, {.day = 5});
    QFile file(settingsFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray written = file.readAll().replace("caps\\day=5", "caps\\day=125");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(written) == written.size());
    file.close();
    QSignalSpy changed(&book, &AccountBook::changed);
    book.reread();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(book.account(u"oiiyao"_s).caps.day, 125.0);
}

void TestAccountBook::forgets() {
    AccountBook book(*m_settings);
    book.setHasKey(u"oiiyao"_s, true);
    book.setHasKey(u"oiiyao/studio"_s, true);
    book.remove(u"oiiyao"_s);
    QCOMPARE(book.accounts().size(), 1);
    QVERIFY(!book.hasKey(u"oiiyao"_s));
}

void TestAccountBook::baseUrls_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("https") << u"https://gateway.example/v1"_s << true;
    QTest::newRow("blanks around it") << u"  https://gateway.example "_s << true;
    QTest::newRow("plain http on this machine") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("plain http on localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("plain http on IPv6 loopback") << u"http://[::1]:8080"_s << true;
    QTest::newRow("plain http on the net") << u"http://gateway.example"_s << false;
    QTest::newRow("plain http in the house") << u"http://192.168.0.2"_s << false;
    QTest::newRow("a name that only begins like loopback") << u"http://localhost.example"_s << false;
    QTest::newRow("a key in the address") << u"https://key@gateway.example"_s << false;
    QTest::newRow("no scheme") << u"gateway.example"_s << false;
    QTest::newRow("another scheme") << u"ftp://gateway.example"_s << false;
    QTest::newRow("no host") << u"https:///v1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestAccountBook::baseUrls() {
    QFETCH(QString, text);
    const auto url = AccountBook::checkedBaseUrl(text);
    QTEST(url.has_value(), "taken");
    if (!url) {
        QCOMPARE(url.error().reason, Reason::InsecureUrl);
        QCOMPARE(url.error().kind, failure::Kind::Invalid);
    }
}

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
