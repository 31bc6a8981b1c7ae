// SPDX-License-Identifier: MIT
// Vendors that take links get files through a bucket: the process dies on the way there, after it, or once the job was paid.
// Each is charged once, and nothing stays in the bucket that nobody needs any more.
#include "tests/e2e/aftermath.h"
#include "tests/e2e/vendorjob.h"
#include "tests/staging/bucketserver.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestKillStaging : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtAndWorkedOn_data();
    void killedAtAndWorkedOn();
    void killedBetweenTwoParts();
};

namespace {

struct Way {
    QString job;
    QStringList often{};  ///< what the suite's short form takes of the steps
};

const QStringList steps{u"created"_s,        u"hashed"_s,          u"put-at-byte"_s,  u"confirmed"_s,
                        u"intent-committed"_s, u"submit-sent"_s,   u"submit-answered"_s, u"id-committed"_s,
                        u"polled"_s,         u"completed-seen"_s,  u"download-at-byte"_s, u"downloaded"_s,
                        u"renamed"_s,        u"done"_s};

QList<Way> ways() {
    return {{u"akool"_s, {u"hashed"_s, u"put-at-byte"_s, u"confirmed"_s, u"submit-answered"_s}},
            {u"vozo"_s, {u"put-at-byte"_s, u"done"_s}},
            {u"kreado"_s, {u"id-committed"_s}},
            {u"kreado lip-sync"_s, {u"confirmed"_s, u"submit-answered"_s}}};
}

int rounds() {
    return qEnvironmentVariableIntValue("BABELREEL_LONG");
}

void connectBucket(CliRig& rig, const BucketServer& server) {
    rig.environment.insert(u"BABELREEL_S3_ENDPOINT"_s, server.bucket().endpoint.toString());
    rig.environment.insert(u"BABELREEL_S3_REGION"_s, server.bucket().region);
    rig.environment.insert(u"BABELREEL_S3_ACCESS_KEY"_s, server.bucket().accessKey);
    rig.environment.insert(u"BABELREEL_S3_SECRET_KEY"_s, QString::fromLatin1(server.secret().reveal()));
}

/// Starts the job, lets it die at that line, and works on until nothing more happens by itself.
CliEnd killAndWork(CliRig& rig, const VendorJob& job, const QString& at, const QString& clip) {
    rig.environment.insert(u"BABELREEL_KILL_AT"_s, at);
    const auto process =
        rig.start(job.run({clip}, u"es"_s, rig.out()) + QStringList{u"--stage"_s, u"s3://my-clips/babelreel/tmp"_s});
    if (!process->waitForFinished(60'000) || process->exitStatus() != QProcess::CrashExit)
        return {.err = "it never came to that line: " + process->readAll()};
    rig.environment.remove(u"BABELREEL_KILL_AT"_s);
    return rig.run({u"work"_s});
}

/// As the user would after a look at the vendor's site.
CliEnd settle(CliRig& rig, const QString& id) {
    const QJsonArray bills = rig.state()["bills"_L1].toArray();
    const QString remote = bills.first()["task_id"_L1].toString();
    rig.run(QStringList{u"resolve"_s, id} +
            (bills.isEmpty() ? QStringList{u"--not-submitted"_s} : QStringList{u"--submitted"_s, remote}));
    return rig.run({u"work"_s});
}

void checkOnce(const VendorJob& job, const QString& at, const QString& clip, BucketServer& server, CliRig& rig) {
    CliEnd worked = killAndWork(rig, job, at, clip);
    QList<QJsonObject> tasks = rig.run({u"tasks"_s}).lines;
    QVERIFY2(tasks.size() == 1, worked.all().constData());
    if (tasks.first()["state"_L1].toString() == "unsure"_L1) {
        QVERIFY2(!job.knowsKeys && (!job.lists || at == "intent-committed"_L1), worked.all().constData());
        QCOMPARE(worked.code, 3);
        QVERIFY(rig.bills() <= 1);
        QCOMPARE(server.objects().size(), 1);  // the vendor may be about to fetch it
        worked = settle(rig, tasks.first()["id"_L1].toString());
        tasks = rig.run({u"tasks"_s}).lines;
    }
    QVERIFY2(worked.code == 0, worked.all().constData());
    QCOMPARE(tasks.first()["state"_L1].toString(), u"done"_s);
    QCOMPARE(rig.bills(), 1);
    QCOMPARE(resultFaults(tasks.first(), clip), QStringList());
    QCOMPARE(rig.results().size(), filesOf(tasks));
    QCOMPARE(leftovers(rig), QStringList());
    QCOMPARE(rig.violations(), QJsonArray());
    QCOMPARE(server.objects(), QStringList());
}

}  // namespace

void TestKillStaging::killedAtAndWorkedOn_data() {
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("at");
    for (const Way& way : ways()) {
        for (const QString& step : rounds() > 0 ? steps : way.often)
            QTest::addRow("%s: %s", qPrintable(way.job), qPrintable(step)) << way.job << step;
    }
}

void TestKillStaging::killedAtAndWorkedOn() {
    QFETCH(QString, job);
    QFETCH(QString, at);
    for (int round = 0; round < qMax(1, rounds()) && !QTest::currentTestFailed(); ++round) {
        BucketServer server;
        QVERIFY2(server.start(), qPrintable(server.words()));
        CliRig rig;
        connectBucket(rig, server);
        const QString clip = at.contains("-at-byte"_L1) ? rig.largeClip(8, 5) : rig.clip(u"clip"_s, 5);
        rig.startSimulator({u"--vendor"_s, vendorJob(job).vendor, u"--result-video"_s, clip});
        checkOnce(vendorJob(job), at, clip, server, rig);
    }
}

/// More than 64 MiB go in parts, whose state is kept: what has arrived does not go again, and all of it goes at the end.
void TestKillStaging::killedBetweenTwoParts() {
    if (rounds() == 0)
        QSKIP("eighty megabytes: see tests/e2e/README.md");
    BucketServer server;
    QVERIFY2(server.start(), qPrintable(server.words()));
    CliRig rig;
    connectBucket(rig, server);
    const QString clip = rig.largeClip(80);
    rig.startSimulator({u"--vendor"_s, u"akool"_s, u"--result-video"_s, clip});
    checkOnce(vendorJob(u"akool"_s), u"put-at-byte@4"_s, clip, server, rig);
}

QTEST_GUILESS_MAIN(TestKillStaging)
#include "tst_killstaging.moc"
