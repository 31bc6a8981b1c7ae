// SPDX-License-Identifier: MIT
// Runs twice: bare, and in a session with a keyring (see run-with-keyring.sh).
#include "services/credentials/keystore.h"

#include <QtCore/qdiriterator.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

class TestKeyStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAKeyInTheKeyring();
    void keepsTheKeysOfAccountsApart();
    void forgetsARemovedKey();
    void removingWhatIsNotThereIsDone();
    void withoutAKeyringAKeyLastsAsLongAsTheStore();
    void withoutAKeyringThereIsNoFile();
    void theEnvironmentWinsAndIsNotWritten();
    void aGoneContextIsNotCalled();
    void environmentNames_data();
    void environmentNames();

private:
    static bool hasKeyring() { return qEnvironmentVariableIsSet("BABELREEL_TEST_KEYRING"); }
    static Result<Secret> read(KeyStore& store, const QString& account);
    static void write(KeyStore& store, const QString& account, const QByteArray& key);
};

void TestKeyStore::init() {
    qunsetenv("BABELREEL_OIIYAO_KEY");
}

Result<Secret> TestKeyStore::read(KeyStore& store, const QString& account) {
    QObject context;
    std::optional<Result<Secret>> answer;
    store.read(account, &context, [&answer](const Result<Secret>& key) { answer = key; });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000) ? *answer : fail({.detail = u"no answer"_s});
}

void TestKeyStore::write(KeyStore& store, const QString& account, const QByteArray& key) {
    QSignalSpy stored(&store, &KeyStore::stored);
    store.write(account, Secret(key));
    QTRY_COMPARE_WITH_TIMEOUT(stored.size(), 1, 20'000);
    QCOMPARE(stored.first().at(0).toString(), account);
    QCOMPARE(stored.first().at(1).toBool(), !hasKeyring());
    QCOMPARE(store.isSessionOnly(), !hasKeyring());
}

void TestKeyStore::keepsAKeyInTheKeyring() {
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    {
        KeyStore store;
        write(store, u"oiiyao"_s, "schlüssel \"1\"");
    }
    KeyStore another;
    const auto key = read(another, u"oiiyao"_s);
    QVERIFY(key);
    QCOMPARE(key->reveal(), QByteArray("schlüssel \"1\""));
}

void TestKeyStore::keepsTheKeysOfAccountsApart() {
    KeyStore store;
    write(store, u"oiiyao"_s, "one");
    write(store, u"oiiyao/studio"_s, "two");
    QCOMPARE(read(store, u"oiiyao"_s)->reveal(), QByteArray("one"));
    QCOMPARE(read(store, u"oiiyao/studio"_s)->reveal(), QByteArray("two"));
    write(store, u"oiiyao"_s, "three");
    QCOMPARE(read(store, u"oiiyao"_s)->reveal(), QByteArray("three"));
}

void TestKeyStore::forgetsARemovedKey() {
    KeyStore store;
    write(store, u"oiiyao"_s, "one");
    const QSignalSpy removed(&store, &KeyStore::removed);
    store.remove(u"oiiyao"_s);
    QTRY_COMPARE(removed.size(), 1);
    const auto key = read(store, u"oiiyao"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Kind::Unauthorised);
    QCOMPARE(key.error().reason, hasKeyring() ? Reason::KeyMissing : Reason::KeychainMissing);
}

void TestKeyStore::removingWhatIsNotThereIsDone() {
    KeyStore store;
    const QSignalSpy removed(&store, &KeyStore::removed);
    const QSignalSpy failed(&store, &KeyStore::failed);
    store.remove(u"nobody"_s);
    QTRY_COMPARE(removed.size() + failed.size(), 1);
    QCOMPARE(removed.size(), hasKeyring() ? 1 : 0);
}

void TestKeyStore::withoutAKeyringAKeyLastsAsLongAsTheStore() {
    if (hasKeyring())
        QSKIP("there is a keyring here");
    {
        KeyStore store;
        write(store, u"oiiyao"_s, "one");
        QCOMPARE(read(store, u"oiiyao"_s)->reveal(), QByteArray("one"));
    }
    KeyStore another;
    const auto key = read(another, u"oiiyao"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().reason, Reason::KeychainMissing);
}

void TestKeyStore::withoutAKeyringThereIsNoFile() {
    KeyStore store;
    write(store, u"oiiyao"_s, "canary-key-93c1");
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains("canary-key-93c1"), qPrintable(file.fileName()));
    }
}

void TestKeyStore::theEnvironmentWinsAndIsNotWritten() {
    KeyStore store;
    write(store, u"oiiyao"_s, "stored");
    qputenv("BABELREEL_OIIYAO_KEY", "given");
    QCOMPARE(read(store, u"oiiyao"_s)->reveal(), QByteArray("given"));
    QVERIFY(!read(store, u"nobody"_s));
    qunsetenv("BABELREEL_OIIYAO_KEY");
    QCOMPARE(read(store, u"oiiyao"_s)->reveal(), QByteArray("stored"));
}

void TestKeyStore::aGoneContextIsNotCalled() {
    KeyStore store;
    bool called = false;
    {
        QObject gone;
        store.read(u"nobody"_s, &gone, [&called](const auto&) { called = true; });
    }
    QVERIFY(!read(store, u"nobody"_s));
    QVERIFY(!called);
}

void TestKeyStore::environmentNames_data() {
    QTest::addColumn<QString>("account");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a vendor") << u"oiiyao"_s << QByteArray("BABELREEL_OIIYAO_KEY");
    QTest::newRow("a second account") << u"oiiyao/studio"_s << QByteArray("BABELREEL_OIIYAO_STUDIO_KEY");
    QTest::newRow("a dash") << u"akool/my-team"_s << QByteArray("BABELREEL_AKOOL_MY_TEAM_KEY");
}

void TestKeyStore::environmentNames() {
    QFETCH(QString, account);
    QTEST(environmentName(account, "KEY"), "name");
}

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
