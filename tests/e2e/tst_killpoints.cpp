// SPDX-License-Identifier: MIT
// The process dies on a certain line of a job's way; `work` goes on, and the vendor's bill is what judges. In short here;
// with BABELREEL_LONG=<rounds> every step at every vendor, that often (tests/e2e/README.md).
#include "tests/e2e/clirig.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestKillPoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAndWorkedOn_data();
    void killedAtAndWorkedOn();
    void killedWhileItGoesOn_data();
    void killedWhileItGoesOn();
};

namespace {

struct Way {
    QString vendor;
    bool knowsKeys = false;  ///< the same key twice is charged once
    QStringList steps{};     ///< of the seventeen, those there are
    QStringList often{};     ///< those of the suite's short form
};

const QStringList before{u"created"_s};
const QStringList staging{u"hashed"_s, u"url-obtained"_s, u"put-at-byte"_s, u"put-answered"_s, u"confirm-upload-sent"_s, u"confirmed"_s};
const QStringList paying{u"intent-committed"_s, u"submit-sent"_s, u"submit-answered"_s, u"id-committed"_s};
const QStringList watching{u"polled"_s, u"completed-seen"_s};
const QStringList fetching{u"download-at-byte"_s};
const QStringList ending{u"downloaded"_s, u"renamed"_s, u"done"_s};

QList<Way> ways() {
    const QStringList ofLinks = before + paying + watching + fetching + ending;
    const QStringList whole = before + staging + paying + watching + fetching + ending;
    return {{u"oiiyao"_s, true, whole, whole},
            {u"qavix"_s, true, whole, {u"submit-sent"_s}},
            {u"akool"_s, false, ofLinks, paying},
            {u"vozo"_s, false, ofLinks, {u"submit-sent"_s, u"renamed"_s}},
            {u"kreado"_s, false, ofLinks, {u"submit-answered"_s, u"downloaded"_s}},
            {u"local"_s, true, before + ending, before + ending}};
}

QStringList run(const CliRig& rig, const QString& vendor, const QString& clip) {
    const QStringList out{u"--vendor"_s, vendor, u"--out"_s, rig.out()};
    const QString link = u"https://clips.example/a.mp4"_s;
    if (vendor == "local"_L1)
        return QStringList{u"run"_s, u"--operation"_s, u"speech"_s, u"--to"_s, u"es"_s, u"--text"_s, u"hola"_s} + out;
    if (vendor == "kreado"_L1) {
        return QStringList{u"run"_s, link, u"--operation"_s, u"erase"_s, u"--region"_s, u"0.1,0.8,0.5,0.1:subtitle"_s, u"--frame-size"_s,
                           u"1000x500"_s} + out;
    }
    const bool takesFiles = vendor == "oiiyao"_L1 || vendor == "qavix"_L1;
    const QStringList to = takesFiles ? QStringList{u"--from"_s, u"en"_s, u"--to"_s, u"es"_s, u"--voice"_s, u"101"_s}
                                      : QStringList{u"--from"_s, u"auto"_s, u"--to"_s, u"es"_s};
    return QStringList{u"run"_s, takesFiles ? clip : link, u"--operation"_s, u"translate"_s} + to + out;
}

int rounds() {
    return qEnvironmentVariableIntValue("BABELREEL_LONG");
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the task says it has is what lies there, whole, and nothing else does.
void checkResults(const CliRig& rig, const QJsonObject& task, const QString& clip) {
    const QJsonArray files = task["files"_L1].toArray();
    QVERIFY(!files.isEmpty());
    QCOMPARE(rig.results().size(), files.size());
    for (const QJsonValue& file : files) {
        const QString path = file["path"_L1].toString();
        QVERIFY(QFileInfo(path).size() > 0);
        QCOMPARE(QFileInfo(path).size(), file["bytes"_L1].toInteger());
        if (file["role"_L1].toString() == "video"_L1)  // the simulator gives back what it got
            QVERIFY(contents(path) == contents(clip));
    }
}

/// The vendor's bills and what lies on the disk, never our own log.
void judge(const CliRig& rig, const QString& vendor, bool knowsKeys, const CliEnd& worked, const QJsonObject& task, const QString& clip) {
    const bool local = vendor == "local"_L1;
    const qsizetype bills = local ? 0 : rig.bills();
    if (task["state"_L1].toString() == "unsure"_L1) {
        QVERIFY2(!knowsKeys, "nobody need be unsure where the same key is charged once");
        QCOMPARE(worked.code, 3);
        QVERIFY2(bills <= 1, "charged twice");
        QCOMPARE(rig.results(), QStringList());
    } else {
        QCOMPARE(task["state"_L1].toString(), u"done"_s);
        QCOMPARE(worked.code, 0);
        QCOMPARE(bills, local ? 0 : 1);
        checkResults(rig, task, clip);
    }
    QCOMPARE(rig.parts(), QStringList());
    QCOMPARE(QDir(rig.path(u"profile/cache/work"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    if (!local)
        QCOMPARE(rig.violations(), QJsonArray());
}

void killAndWork(const QString& vendor, bool knowsKeys, const QString& at) {
    CliRig rig;
    const QString clip = at.contains("-at-byte"_L1) ? rig.largeClip(8) : rig.clip();
    if (vendor != "local"_L1)
        rig.startSimulator({u"--vendor"_s, vendor, u"--result-video"_s, clip});
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process = rig.start(run(rig, vendor, clip));
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, ("it never came to that line: " + process->readAll()).constData());
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    const CliEnd worked = rig.run({u"work"_s});
    const CliEnd tasks = rig.run({u"tasks"_s});
    if (tasks.lines.size() != 1)
        QFAIL(("the task is lost: " + worked.all() + tasks.all()).constData());
    judge(rig, vendor, knowsKeys, worked, tasks.lines.first(), clip);
    if (QTest::currentTestFailed())
        qWarning("%s\n%s", worked.all().constData(), tasks.all().constData());
}

}  // namespace

void TestKillPoints::killedAtAndWorkedOn_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<bool>("knowsKeys");
    QTest::addColumn<QString>("at");
    for (const Way& way : ways()) {
        for (const QString& step : rounds() > 0 ? way.steps : way.often)
            QTest::addRow("%s: %s", qPrintable(way.vendor), qPrintable(step)) << way.vendor << way.knowsKeys << step;
    }
}

void TestKillPoints::killedAtAndWorkedOn() {
    QFETCH(QString, vendor);
    QFETCH(bool, knowsKeys);
    QFETCH(QString, at);
    for (int round = 0; round < qMax(1, rounds()) && !QTest::currentTestFailed(); ++round)
        killAndWork(vendor, knowsKeys, at);
}

void TestKillPoints::killedWhileItGoesOn_data() {
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("at");
    for (const auto& at : {u"put-at-byte@2"_s, u"download-at-byte@5"_s, u"polled@2"_s, u"renamed@2"_s})
        QTest::addRow("oiiyao: %s", qPrintable(at)) << u"oiiyao"_s << at;
}

void TestKillPoints::killedWhileItGoesOn() {
    QFETCH(QString, vendor);
    QFETCH(QString, at);
    killAndWork(vendor, true, at);
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
