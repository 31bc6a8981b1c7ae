// SPDX-License-Identifier: MIT
// Runs twice: bare, and in a session with a keyring.
#include "tests/e2e/clirig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestCliKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setTestedUsedAndRemoved();
    void aWrongKeyIsFoundOut();
    void withoutAKeyringNothingIsKept();
    void anEmptyKeyIsNoKey();
    void theEnvironmentWins();

private:
    static bool hasKeyring() { return qEnvironmentVariableIsSet("BABELREEL_TEST_KEYRING"); }
    static void begin(CliRig& rig) {
        rig.startSimulator();
        rig.environment.remove(u"BABELREEL_OIIYAO_KEY"_s);
    }
};

void TestCliKeys::setTestedUsedAndRemoved() {
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    CliRig rig;
    begin(rig);
    const CliEnd set = rig.run({u"key"_s, u"set"_s, u"oiiyao"_s}, "  sim-key-1\n");
    QVERIFY2(set.code == 0, set.all().constData());
    QVERIFY(set.lines.first()["stored"_L1].toBool());
    const CliEnd tested = rig.run({u"key"_s, u"test"_s, u"oiiyao"_s});
    QVERIFY2(tested.code == 0, tested.all().constData());
    QVERIFY(tested.lines.first()["works"_L1].toBool());
    const CliEnd end = rig.run(rig.translate({rig.clip()}));
    QVERIFY2(end.code == 0, end.all().constData());
    QVERIFY(!rig.everythingStored().contains("sim-key-1"));
    QCOMPARE(rig.run({u"key"_s, u"remove"_s, u"oiiyao"_s}).code, 0);
    const CliEnd gone = rig.run({u"key"_s, u"test"_s, u"oiiyao"_s});
    QCOMPARE(gone.code, 3);
    QCOMPARE(gone.errorKinds(), QStringList{u"Unauthorised"_s});
    QCOMPARE(rig.run({u"key"_s, u"remove"_s, u"oiiyao"_s}).code, 0);
}

void TestCliKeys::aWrongKeyIsFoundOut() {
    if (!hasKeyring())
        QSKIP("there is no keyring here");
    CliRig rig;
    begin(rig);
    QCOMPARE(rig.run({u"key"_s, u"set"_s, u"oiiyao"_s}, "canary-wrong\n").code, 0);
    const CliEnd tested = rig.run({u"key"_s, u"test"_s, u"oiiyao"_s});
    QCOMPARE(tested.code, 1);
    QCOMPARE(tested.errorKinds(), QStringList{u"Unauthorised"_s});
    QVERIFY(!tested.all().contains("canary-wrong"));
    QCOMPARE(rig.run({u"key"_s, u"remove"_s, u"oiiyao"_s}).code, 0);
}

void TestCliKeys::withoutAKeyringNothingIsKept() {
    if (hasKeyring())
        QSKIP("there is a keyring here");
    CliRig rig;
    begin(rig);
    const CliEnd set = rig.run({u"key"_s, u"set"_s, u"oiiyao"_s}, "canary-key-5d\n");
    QCOMPARE(set.code, 3);
    QCOMPARE(set.errorKinds(), QStringList{u"Unauthorised"_s});
    QVERIFY(!rig.everythingStored().contains("canary-key-5d"));
    QVERIFY(!set.all().contains("canary-key-5d"));
}

void TestCliKeys::anEmptyKeyIsNoKey() {
    CliRig rig;
    begin(rig);
    QCOMPARE(rig.run({u"key"_s, u"set"_s, u"oiiyao"_s}, "\n").code, 2);
    QCOMPARE(rig.run({u"key"_s, u"set"_s, u"oiiyao"_s}).code, 2);
    QCOMPARE(rig.run({u"key"_s, u"set"_s, u"nobody"_s}, "x\n").code, 2);
}

void TestCliKeys::theEnvironmentWins() {
    CliRig rig;
    begin(rig);
    rig.environment.insert(u"BABELREEL_OIIYAO_KEY"_s, u"sim-key-1"_s);
    QCOMPARE(rig.run({u"key"_s, u"test"_s, u"oiiyao"_s}).code, 0);
    QVERIFY(!rig.everythingStored().contains("sim-key-1"));
}

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
