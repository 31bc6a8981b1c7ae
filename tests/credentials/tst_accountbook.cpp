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
