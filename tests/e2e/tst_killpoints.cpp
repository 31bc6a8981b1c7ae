// SPDX-License-Identifier: MIT
// The process dies on a certain line of a job's way; `work` goes on, and the vendor's bill is what judges. In short here;
// with BABELREEL_LONG=<rounds> every step at every vendor, that often (tests/e2e/README.md).
#include "tests/e2e/aftermath.h"
#include "tests/e2e/vendorjob.h"

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
    QString job;
    QStringList steps{};  ///< of the seventeen, those there are
    QStringList often{};  ///< those of the suite's short form
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
    return {{u"oiiyao"_s, whole, whole},
            {u"qavix"_s, whole, {u"submit-sent"_s}},
            {u"akool"_s, ofLinks, paying},
            {u"vozo"_s, ofLinks, {u"submit-sent"_s, u"renamed"_s}},
            {u"kreado"_s, ofLinks, {u"submit-answered"_s, u"downloaded"_s}},
            {u"kreado lip-sync"_s, ofLinks, {u"submit-sent"_s, u"submit-answered"_s}},
            {u"local"_s, before + ending, before + ending}};
}

int rounds() {
    return qEnvironmentVariableIntValue("BABELREEL_LONG");
}

/// A call that went out stands in the list, where there is one; one that never went out does not.
bool mayBeUnsure(const VendorJob& job, const QString& at) {
    return !job.knowsKeys && (!job.lists || at == "intent-committed"_L1);
}

/// The vendor's bills and what lies on the disk, never our own log.
void judge(const CliRig& rig, const VendorJob& job, bool unsure, const CliEnd& worked, const QJsonObject& task, const QString& clip) {
    const qsizetype bills = job.isLocal() ? 0 : rig.bills();
    if (task["state"_L1].toString() == "unsure"_L1) {
        QVERIFY2(unsure, "nobody need be unsure here");
        QCOMPARE(worked.code, 3);
        QVERIFY2(bills <= 1, "charged twice");
        QCOMPARE(rig.results(), QStringList());
    } else {
        QCOMPARE(task["state"_L1].toString(), u"done"_s);
        QCOMPARE(worked.code, 0);
        QCOMPARE(bills, job.isLocal() ? 0 : 1);
        QCOMPARE(resultFaults(task, clip), QStringList());
        QCOMPARE(rig.results().size(), filesOf({task}));
    }
    QCOMPARE(leftovers(rig), QStringList());
    if (!job.isLocal())
        QCOMPARE(rig.violations(), QJsonArray());
}

void killAndWork(const VendorJob& job, const QString& at) {
    CliRig rig;
    const QString clip = at.contains("-at-byte"_L1) ? rig.largeClip(8) : rig.clip();
    if (!job.isLocal())
        rig.startSimulator({u"--vendor"_s, job.vendor, u"--result-video"_s, clip});
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process = rig.start(job.run({job.takesFiles ? clip : u"https://clips.example/a.mp4"_s}, u"es"_s, rig.out()));
    QVERIFY(process->waitForFinished(60'000));
    QVERIFY2(process->exitStatus() == QProcess::CrashExit, ("it never came to that line: " + process->readAll()).constData());
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    const CliEnd worked = rig.run({u"work"_s});
    const CliEnd tasks = rig.run({u"tasks"_s});
    if (tasks.lines.size() != 1)
        QFAIL(("the task is lost: " + worked.all() + tasks.all()).constData());
    judge(rig, job, mayBeUnsure(job, at), worked, tasks.lines.first(), clip);
    if (QTest::currentTestFailed())
        qWarning("%s\n%s", worked.all().constData(), tasks.all().constData());
}

}  // namespace

void TestKillPoints::killedAtAndWorkedOn_data() {
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("at");
    for (const Way& way : ways()) {
        for (const QString& step : rounds() > 0 ? way.steps : way.often)
            QTest::addRow("%s: %s", qPrintable(way.job), qPrintable(step)) << way.job << step;
    }
}

void TestKillPoints::killedAtAndWorkedOn() {
    QFETCH(QString, job);
    QFETCH(QString, at);
    for (int round = 0; round < qMax(1, rounds()) && !QTest::currentTestFailed(); ++round)
        killAndWork(vendorJob(job), at);
}

void TestKillPoints::killedWhileItGoesOn_data() {
    QTest::addColumn<QString>("at");
    for (const auto& at : {u"put-at-byte@2"_s, u"download-at-byte@5"_s, u"polled@2"_s, u"renamed@2"_s})
        QTest::addRow("oiiyao: %s", qPrintable(at)) << at;
}

void TestKillPoints::killedWhileItGoesOn() {
    QFETCH(QString, at);
    killAndWork(vendorJob(u"oiiyao"_s), at);
}

QTEST_GUILESS_MAIN(TestKillPoints)
#include "tst_killpoints.moc"
