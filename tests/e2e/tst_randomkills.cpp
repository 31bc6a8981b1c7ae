// SPDX-License-Identifier: MIT
// The process dies at random times, over and over, while several clips are on their way at a vendor that misbehaves a little.
// Then `work` ends it, the user settles what is unsure, and bills and files are what judges. A few kills here; with
// BABELREEL_LONG=<n> that many (tests/e2e/README.md).
#include "tests/e2e/aftermath.h"
#include "tests/e2e/vendorjob.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qrandom.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestRandomKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAndKilledAgain_data();
    void killedAndKilledAgain();
    void cleanupTestCase();

private:
    QMap<QString, int> m_found;  ///< in what step a kill found a task: says whether all of them were hit
    int m_kills = 0;
    int m_worlds = 0;
    int m_unsure = 0;
    int m_bills = 0;
};

namespace {

constexpr int mostKillsOfAWorld = 6;

struct Way {
    QString job;
    QStringList trouble;  ///< what the simulated vendor is told to do wrong
};

QList<Way> ways() {
    const QStringList fetching{u"download=truncated@4000"_s, u"download=slow@30000:3"_s};
    const QStringList sending{u"upload-url=drop-before-answer"_s, u"upload=internal-error"_s, u"video-translation=drop-before-answer"_s,
                              u"task=internal-error:2"_s};
    return {{u"oiiyao"_s, sending + fetching},
            {u"qavix"_s, sending + fetching},
            {u"akool"_s, QStringList{u"translate=drop-before-answer"_s, u"result=internal-error:2"_s} + fetching},
            {u"vozo"_s, QStringList{u"translate=drop-before-answer"_s, u"task=internal-error:2"_s} + fetching},
            {u"kreado"_s, QStringList{u"erase=drop-before-answer"_s, u"erase-result=internal-error:2"_s} + fetching},
            {u"kreado lip-sync"_s, QStringList{u"lip-sync=drop-before-answer"_s, u"video-result=internal-error:2"_s} + fetching}};
}

/// How many kills each way gets.
int killsOfAWay() {
    const int all = qEnvironmentVariableIntValue("BABELREEL_LONG");
    return qMax(2, (all + int(ways().size()) - 1) / int(ways().size()));
}

/// How quick this machine is now: what a command takes that does next to nothing.
int msOfAStart() {
    CliRig rig;
    QElapsedTimer time;
    time.start();
    rig.run({u"tasks"_s});
    return int(time.elapsed());
}

/// A profile with its jobs at one vendor, in which the process dies now and then.
class World {
public:
    World(const VendorJob& job, const QStringList& trouble) : m_job(job), m_video(rig.largeClip(1)) {
        QStringList settings{u"--vendor"_s, job.vendor, u"--polls"_s, u"3"_s, u"--delay-ms"_s, u"20"_s, u"--result-video"_s, m_video};
        for (const QString& rule : trouble)
            settings += {u"--misbehave"_s, rule};
        rig.startSimulator(settings);
        rig.environment.insert(u"BABELREEL_POLL_MS"_s, u"30"_s);
        const QStringList links{u"https://clips.example/a.mp4"_s, u"https://clips.example/b.mp4"_s};
        m_run = job.run(job.takesFiles ? QStringList{rig.clip(u"a"_s), rig.clip(u"b"_s)} : links, u"es,fr"_s, rig.out());
        m_jobs = job.languages ? 4 : 2;
    }

    int jobs() const { return m_jobs; }
    const QList<QJsonObject>& tasks() const { return m_tasks; }
    const QByteArray& told() const { return m_told; }  ///< by the command that listed them, word for word

    /// What was queued is worked on, what was not is queued again: it was never told to be.
    bool killAfter(int ms) {
        const auto process = rig.start(m_tasks.isEmpty() ? m_run : QStringList{u"work"_s});
        const bool itEnded = process->waitForFinished(ms);
        process->kill();
        process->waitForFinished();
        look();
        return !itEnded;
    }

    CliEnd workToTheEnd() {
        const CliEnd end = rig.run(m_tasks.isEmpty() ? m_run : QStringList{u"work"_s});
        look();
        return end;
    }

    /// As somebody would who looks at the vendor's site: by what was sent and for which language.
    void settle(const QJsonObject& task) {
        QString remote;
        for (const QJsonValue& bill : rig.state()["bills"_L1].toArray()) {
            const bool sameLanguage = !m_job.languages || bill["target"_L1] == task["target"_L1];
            if (sameLanguage && bill["source"_L1] == task["input"_L1])
                remote = bill["task_id"_L1].toString();
        }
        rig.run(QStringList{u"resolve"_s, task["id"_L1].toString()} +
                (remote.isEmpty() ? QStringList{u"--not-submitted"_s} : QStringList{u"--submitted"_s, remote}));
    }

    QStringList resultFaults() const {
        QStringList faults;
        for (const QJsonObject& task : m_tasks)
            faults += ::resultFaults(task, m_video);
        return faults;
    }

    CliRig rig{};

private:
    void look() {
        const CliEnd end = rig.run({u"tasks"_s});
        m_tasks = end.lines;
        m_told = "exit " + QByteArray::number(end.code) + ": " + end.all();
    }

    VendorJob m_job;
    QString m_video;
    QStringList m_run;
    int m_jobs = 0;
    QList<QJsonObject> m_tasks;
    QByteArray m_told;
};

void judgeUnsettled(const World& world, const VendorJob& job, const CliEnd& end) {
    const qsizetype done = inState(world.tasks(), u"done"_s).size();
    const qsizetype unsure = inState(world.tasks(), u"unsure"_s).size();
    QCOMPARE(world.tasks().size(), world.jobs());
    QVERIFY2(done + unsure == world.jobs(), end.all().constData());
    QVERIFY2(unsure == 0 || !job.knowsKeys, end.all().constData());
    QCOMPARE(end.code, unsure > 0 ? 3 : 0);
    QCOMPARE(end.end()["unsure"_L1].toInt(), unsure);
    QVERIFY(world.rig.bills() >= done && world.rig.bills() <= world.jobs());
}

void judgeSettled(const World& world) {
    QCOMPARE(inState(world.tasks(), u"done"_s).size(), world.jobs());
    QCOMPARE(world.rig.bills(), world.jobs());
    QCOMPARE(world.resultFaults(), QStringList());
    QCOMPARE(world.rig.results().size(), filesOf(world.tasks()));
    QCOMPARE(leftovers(world.rig), QStringList());
    QCOMPARE(world.rig.violations(), QJsonArray());
}

}  // namespace

void TestRandomKills::killedAndKilledAgain_data() {
    QTest::addColumn<QString>("job");
    QTest::addColumn<QStringList>("trouble");
    for (const Way& way : ways())
        QTest::addRow("%s", qPrintable(way.job)) << way.job << way.trouble;
}

void TestRandomKills::killedAndKilledAgain() {
    QFETCH(QString, job);
    QFETCH(QStringList, trouble);
    const VendorJob vendor = vendorJob(job);
    quint32 seed = 20261129;
    for (const QChar letter : job)
        seed = 31 * seed + letter.unicode();
    QRandomGenerator dice(seed);
    double span = 8.0 * msOfAStart();  // that a process lives when nobody ends it: found out better on the way
    for (int left = killsOfAWay(); left > 0 && !QTest::currentTestFailed();) {
        World world(vendor, trouble);
        ++m_worlds;
        bool goesOn = true;
        for (int kills = 0; goesOn && kills < mostKillsOfAWorld && left > 0; ++kills) {
            goesOn = world.killAfter(dice.bounded(int(span)));
            left -= goesOn;
            m_kills += goesOn;
            span *= goesOn ? 1.02 : 0.8;
            QVERIFY2(world.tasks().isEmpty() || world.tasks().size() == world.jobs(), world.told().constData());
            for (const QJsonObject& task : world.tasks())
                ++m_found[task["step"_L1].toString()];
        }
        const CliEnd end = world.workToTheEnd();
        judgeUnsettled(world, vendor, end);
        m_bills += int(world.rig.bills());
        for (const QJsonObject& task : inState(world.tasks(), u"unsure"_s)) {
            world.settle(task);
            ++m_unsure;
        }
        world.workToTheEnd();
        judgeSettled(world);
    }
}

void TestRandomKills::cleanupTestCase() {
    QStringList found;
    for (auto step = m_found.cbegin(); step != m_found.cend(); ++step)
        found << u"%1 %2"_s.arg(step.key()).arg(step.value());
    qInfo("%d kills in %d profiles; tasks found in: %s; unsure %d, bills before they were settled %d", m_kills, m_worlds,
          qPrintable(found.join(u", "_s)), m_unsure, m_bills);
}

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_randomkills.moc"
