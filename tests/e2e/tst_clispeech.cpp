// SPDX-License-Identifier: MIT
// Speaking a text and making a voice, from the shell: at vendors that answer at once, by task, and on this computer.
#include "services/media/probe.h"
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtTest/qtest.h>

#include <cmath>

using namespace Qt::StringLiterals;

class TestCliSpeech : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksEverywhereAlike_data();
    void speaksEverywhereAlike();
    void keepsToTheRangeOfTheVoice_data();
    void keepsToTheRangeOfTheVoice();
    void clonesAStretch_data();
    void clonesAStretch();
    void aSampleThatLiesThereStays();
    void looksTheStretchOver_data();
    void looksTheStretchOver();
    void neverPaysTwiceForAVoice_data();
    void neverPaysTwiceForAVoice();
};

void TestCliSpeech::speaksEverywhereAlike_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Oiiyao, by task")
        << u"oiiyao"_s << QStringList{u"--voice"_s, u"101"_s, u"--to"_s, u"es"_s, u"--set"_s, u"emotion=happy"_s};
    QTest::newRow("Qavix, by task") << u"qavix"_s << QStringList{u"--voice"_s, u"101"_s, u"--to"_s, u"es"_s};
    QTest::newRow("KreadoAI, at once") << u"kreado"_s
                                       << QStringList{u"--voice"_s, u"voice_6_1"_s, u"--to"_s, u"1767068435675340832"_s, u"--set"_s,
                                                      u"voiceSource=6"_s, u"--set"_s, u"volume=-20"_s, u"--set"_s, u"prosodyRate=120"_s};
    QTest::newRow("on this computer") << u"local"_s << QStringList{u"--to"_s, u"es"_s, u"--set"_s, u"speaking_rate=200"_s};
}

void TestCliSpeech::speaksEverywhereAlike() {
    QFETCH(QString, vendor);
    QFETCH(QStringList, words);
    CliRig rig;
    if (vendor != "local"_L1)
        rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, rig.clip(u"result"_s)});
    const CliEnd end = rig.run(QStringList{u"run"_s, u"--vendor"_s, vendor, u"--operation"_s, u"speech"_s, u"--text"_s,
                                           u"La arcilla decide, no tú."_s, u"--out"_s, rig.out()} + words);
    QVERIFY2(end.code == 0, end.all().constData());
    const QList<QJsonObject> files = end.events(u"file"_s);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first()["role"_L1].toString(), u"audio"_s);
    const auto sound = probe(files.first()["path"_L1].toString());
    QVERIFY(sound && sound->hasSound());
    if (vendor == "local"_L1)
        return;
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
}

void TestCliSpeech::keepsToTheRangeOfTheVoice_data() {
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the most a Google voice can") << u"6"_s << u"volume=16"_s << true;
    QTest::newRow("more than a Google voice can") << u"6"_s << u"volume=17"_s << false;
    QTest::newRow("what only others can be set to") << u"5"_s << u"prosodyRate=0"_s << false;
    QTest::newRow("what a Microsoft voice has not") << u"1"_s << u"volume=1"_s << false;
    QTest::newRow("slower than usual at Microsoft") << u"1"_s << u"prosodyRate=-100"_s << true;
}

void TestCliSpeech::keepsToTheRangeOfTheVoice() {
    QFETCH(QString, source);
    QFETCH(QString, setting);
    QFETCH(bool, taken);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"kreado"_s});
    const CliEnd end = rig.run({u"run"_s, u"--vendor"_s, u"kreado"_s, u"--operation"_s, u"speech"_s, u"--text"_s, u"Hola"_s, u"--to"_s,
                                u"1767068435675340832"_s, u"--voice"_s, u"voice_%1_1"_s.arg(source), u"--set"_s, "voiceSource="_L1 + source,
                                u"--set"_s, setting, u"--dry-run"_s});
    QCOMPARE(end.code, taken ? 0 : 2);
    QCOMPARE(end.events(u"error"_s).value(0)["field"_L1].toString(), taken ? QString() : setting.section(u'=', 0, 0));
    QCOMPARE(rig.count(u"POST"_s), 0);
}

static QStringList cloning(const QString& vendor, const QString& clip, const QStringList& more) {
    return QStringList{u"clone-voice"_s, vendor, clip, u"--name"_s, u"Ana at home"_s, u"--consent"_s,
                       u"Ana Ruiz · 2026-01-02 · her films"_s} + more;
}

static QStringList stretch(const QString& from, const QString& to) {
    return {u"--from-time"_s, from, u"--to-time"_s, to};
}

void TestCliSpeech::clonesAStretch_data() {
    QTest::addColumn<QString>("vendor");
    QTest::newRow("Oiiyao") << u"oiiyao"_s;
    QTest::newRow("Qavix") << u"qavix"_s;
}

void TestCliSpeech::clonesAStretch() {
    QFETCH(QString, vendor);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor});
    const QString clip = rig.clip(u"long"_s, 9);
    const CliEnd end = rig.run(cloning(vendor, clip, stretch(u"1.5"_s, u"8"_s)));
    QVERIFY2(end.code == 0, end.all().constData());
    const QJsonObject sample = end.events(u"sample"_s).value(0);
    QVERIFY(std::abs(sample["seconds"_L1].toDouble() - 6.5) < 0.1);
    QCOMPARE(sample["faults"_L1].toArray(), QJsonArray());
    QVERIFY(!QFile::exists(sample["path"_L1].toString()));  // nobody's voice lies about
    QVERIFY(QFile::exists(clip));
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(rig.violations(), QJsonArray());
    const QString voice = end.lines.last()["id"_L1].toString();
    QCOMPARE(rig.run({u"voices"_s, vendor, u"--search"_s, u"ana at home"_s}).lines.value(0)["id"_L1].toString(), voice);
    QVERIFY2(rig.everythingStored().contains("Ana Ruiz · 2026-01-02 · her films"), "who agreed is kept");
}

/// It may be another person's, of a clip of the same name, and a task may wait for it.
void TestCliSpeech::aSampleThatLiesThereStays() {
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"oiiyao"_s});
    const QString folder = rig.path(u"profile/voice-samples"_s);
    QVERIFY(QDir().mkpath(folder));
    QStringList before;
    for (const QString& name : {u"long.voice.wav"_s, u"long.1.5-8.wav"_s}) {
        QFile sample(folder + u'/' + name);
        QVERIFY(sample.open(QIODevice::WriteOnly) && sample.write("somebody else") > 0);
        before << name;
    }
    const CliEnd end = rig.run(cloning(u"oiiyao"_s, rig.clip(u"long"_s, 9), stretch(u"1.5"_s, u"8"_s)));
    QVERIFY2(end.code == 0, end.all().constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), before.size());
    for (const QString& name : std::as_const(before)) {
        QFile sample(folder + u'/' + name);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QCOMPARE(sample.readAll(), "somebody else");
    }
}

void TestCliSpeech::looksTheStretchOver_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<QString>("field");
    QTest::newRow("two seconds are too short") << stretch(u"1"_s, u"3"_s) << false << QString();
    QTest::newRow("sent all the same") << stretch(u"1"_s, u"3"_s) + QStringList{u"--anyway"_s} << true << QString();
    QTest::newRow("the wrong way round") << stretch(u"5"_s, u"3"_s) << false << u"from-time"_s;
    QTest::newRow("behind the end") << stretch(u"50"_s, u"60"_s) << false << u"from-time"_s;
    QTest::newRow("no number") << stretch(u"soon"_s, u"3"_s) << false << u"from-time"_s;
    QTest::newRow("a rehearsal") << stretch(u"1"_s, u"8"_s) + QStringList{u"--dry-run"_s} << false << QString();
}

void TestCliSpeech::looksTheStretchOver() {
    QFETCH(QStringList, more);
    QFETCH(bool, sent);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, u"oiiyao"_s});
    const CliEnd end = rig.run(cloning(u"oiiyao"_s, rig.clip(u"long"_s, 9), more));
    QCOMPARE(end.code, sent || more.contains(u"--dry-run"_s) ? 0 : 2);
    QTEST(end.events(u"error"_s).value(0)["field"_L1].toString(), "field");
    QCOMPARE(rig.bills(), sent ? 1 : 0);
}

void TestCliSpeech::neverPaysTwiceForAVoice_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("at");
    for (const QString& vendor : {u"oiiyao"_s, u"qavix"_s}) {
        for (const QString& at : {u"intent-committed"_s, u"submit-sent"_s, u"submit-answered"_s})
            QTest::addRow("%s: killed at %s", qPrintable(vendor), qPrintable(at)) << vendor << at;
    }
}

/// No key tells that it is the same again and no list tells whether it arrived: the user is asked.
void TestCliSpeech::neverPaysTwiceForAVoice() {
    QFETCH(QString, vendor);
    QFETCH(QString, at);
    CliRig rig;
    rig.startSimulator({u"--vendor"_s, vendor});
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process = rig.start(cloning(vendor, rig.clip(u"long"_s, 9), stretch(u"1"_s, u"8"_s)));
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, "it never came to that line");
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    for (int again = 0; again < 2; ++again) {
        const CliEnd worked = rig.run({u"work"_s});
        QVERIFY2(worked.code == 3, worked.all().constData());
        QVERIFY2(rig.bills() <= 1, "charged twice");
    }
    const QJsonObject task = rig.run({u"tasks"_s}).lines.value(0);
    QCOMPARE(task["state"_L1].toString(), u"unsure"_s);
    QCOMPARE(rig.violations(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestCliSpeech)
#include "tst_clispeech.moc"
