// SPDX-License-Identifier: MIT
// Many tasks at one vendor are asked about through its list, and a vendor that fails is left alone.
#include "services/queue/store/taskstore.h"
#include "tests/queue/queuerig.h"
#include "tests/support/plainclient.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;
using task::Wait;
using Trouble = Misbehaviour::Kind;

class TestQueueSweeps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreAskedAboutAtOnce();
    void aHundredTasksCostAPageASweep();
    void aVendorWithoutAListIsAskedOneByOne();
    void aListThatFailsIsTriedAgain();
    void pausingOneOfThemStopsNoOther();
    void whatIsRemovedMeanwhileStaysRemoved();
    void aVendorThatFailsIsLeftAlone();
    void theyGiveUpTogether();
    void anotherVendorGoesOn();
};

namespace {

constexpr int many = 30;

QList<JobSpec> jobs(const QueueRig& rig, int count) {
    QList<JobSpec> all;
    for (int i = 0; i < count; ++i) {
        JobSpec job = rig.job();
        job.source = u"https://clips.example/%1.mp4"_s.arg(i);
        all << job;
    }
    return all;
}

OiiyaoSimulator::Settings slow() {
    OiiyaoSimulator::Settings settings;
    settings.account.pollsUntilDone = 12;
    settings.account.requestsPerMinute = 100'000;
    settings.account.queriesPerSecond = 10'000;
    return settings;
}

qsizetype countOf(const QueueRig& rig, const QString& beginning) {
    return std::ranges::count_if(rig.simulator.requests(), [&](const ServerRequest& request) {
        return request.method == "GET" && request.path().startsWith(beginning);
    });
}

bool allAre(const QueueRig& rig, const QStringList& ids, State state) {
    return std::ranges::all_of(ids, [&](const QString& id) { return rig.state(id) == state; });
}

}  // namespace

void TestQueueSweeps::manyAreAskedAboutAtOnce() {
    OiiyaoSimulator::Settings settings = slow();
    settings.account.taskDuration = std::chrono::seconds(8);
    QueueRig rig(settings);
    rig.simulator.setResultVideo(rig.clip);
    const QStringList ids = rig.add(jobs(rig, many));
    QVERIFY(rig.settles(60'000));
    QVERIFY(allAre(rig, ids, State::Done));
    const qsizetype lists = countOf(rig, u"/tasks"_s) - countOf(rig, u"/tasks/"_s);
    const qsizetype alone = countOf(rig, u"/tasks/"_s);
    QVERIFY2(lists > 0, "the list was never read");
    // At this pace one by one it would be hundreds each. Each is asked about by itself once it has ended, the first and the
    // last also while there are not three, and one of eight times somebody is, to check the list.
    QVERIFY2(alone < 2 * many + lists, qPrintable(u"%1 alone, %2 lists"_s.arg(alone).arg(lists)));
    QCOMPARE(rig.simulator.bills().size(), many);
}

/// Tasks that the vendor took in an earlier session.
static QList<Task> takenEarlier(QueueRig& rig, int count) {
    PlainClient client(rig.simulator.baseUrl(), {{"Authorization", "Bearer sim-key-1"}, {"Content-Type", "application/json"}});
    QList<Task> tasks;
    for (int i = 0; i < count; ++i) {
        Task task{.job = jobs(rig, 1).first(), .state = State::Waiting, .step = task::Step::Poll, .wait = Wait::Remote};
        const auto reply = client.post(u"/videos/translation"_s, {{u"video_url"_s, task.job.source}, {u"source_language"_s, u"en"_s},
                                                                  {u"target_language"_s, u"es"_s}, {u"voice_id"_s, u"101"_s}});
        task.remoteId = reply.data()["task_id"_L1].toString();
        task.submitted = task.created = task.until = rig.clock.now();
        tasks << task;
    }
    return tasks;
}

/// 300 in the suite, 1,000 in the long form (tests/e2e/README.md): the simulator takes its time for so many.
void TestQueueSweeps::aHundredTasksCostAPageASweep() {
    const int count = qEnvironmentVariableIntValue("BABELREEL_LONG") > 0 ? 1000 : 300;
    const int pages = count / 100;
    OiiyaoSimulator::Settings settings;
    settings.account.credits = 1'000'000;
    settings.account.taskDuration = std::chrono::hours(1);
    settings.enforceRates = false;
    QueueRig rig(settings);
    rig.close();
    const QList<Task> tasks = takenEarlier(rig, count);
    QVERIFY(!tasks.last().remoteId.isEmpty());
    {
        const auto store = TaskStore::open(rig.folder.filePath(u"queue.sqlite"_s));
        QVERIFY(store && (*store)->add(tasks));
    }
    rig.pace = std::chrono::seconds(3);
    rig.open();
    const auto lists = [&] { return countOf(rig, u"/tasks"_s) - countOf(rig, u"/tasks/"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(lists(), pages, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(rig.queue->tasks(), [](const Task& task) { return task.wait == Wait::Remote; }), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(lists() >= 2 * pages, 60'000);
    QCOMPARE(countOf(rig, u"/tasks/"_s), 0);
    QCOMPARE(lists(), 2 * pages);
}

void TestQueueSweeps::aVendorWithoutAListIsAskedOneByOne() {
    QueueRig rig(slow());
    rig.simulator.setResultVideo(rig.clip);
    QList<JobSpec> all = jobs(rig, 5);
    for (JobSpec& job : all)
        job.vendor = job.account = u"forgetful"_s;
    const QStringList ids = rig.add(all);
    QVERIFY(rig.settles(60'000));
    QVERIFY(allAre(rig, ids, State::Done));
    QCOMPARE(countOf(rig, u"/tasks"_s), countOf(rig, u"/tasks/"_s));
}

void TestQueueSweeps::aListThatFailsIsTriedAgain() {
    QueueRig rig(slow());
    rig.simulator.setResultVideo(rig.clip);
    rig.simulator.misbehave(u"tasks"_s, Trouble::InternalError, 3);
    const QStringList ids = rig.add(jobs(rig, 6));
    QVERIFY(rig.settles(60'000));
    QVERIFY(allAre(rig, ids, State::Done));
}

void TestQueueSweeps::pausingOneOfThemStopsNoOther() {
    QueueRig rig(slow());
    rig.simulator.setResultVideo(rig.clip);
    rig.simulator.misbehave(u"tasks"_s, Misbehaviour{Trouble::Delay, 300});
    QStringList ids = rig.add(jobs(rig, 6));
    QTRY_VERIFY(countOf(rig, u"/tasks"_s) > countOf(rig, u"/tasks/"_s));
    const QString paused = ids.takeFirst();  // the one in whose step the others ride
    rig.queue->pause({paused});
    QVERIFY(rig.settles(60'000));
    QCOMPARE(rig.state(paused), State::Paused);
    QVERIFY(allAre(rig, ids, State::Done));
}

void TestQueueSweeps::whatIsRemovedMeanwhileStaysRemoved() {
    QueueRig rig(slow());
    rig.simulator.setResultVideo(rig.clip);
    rig.simulator.misbehave(u"tasks"_s, Misbehaviour{Trouble::Delay, 300});
    QStringList ids = rig.add(jobs(rig, 6));
    QTRY_VERIFY(countOf(rig, u"/tasks"_s) > countOf(rig, u"/tasks/"_s));
    const QStringList removed{ids.takeAt(1), ids.takeAt(1)};  // one at least rides in the step of another
    rig.queue->cancel(removed);
    rig.queue->remove(removed);
    QVERIFY(rig.task(removed.first()).id.isEmpty());
    QVERIFY(rig.settles(60'000));
    QVERIFY(allAre(rig, ids, State::Done));
    rig.close();
    rig.open();
    QCOMPARE(rig.queue->tasks().size(), ids.size());
    QVERIFY(!rig.queue->recovery());
}

void TestQueueSweeps::aVendorThatFailsIsLeftAlone() {
    QueueRig rig(slow());
    rig.simulator.setResultVideo(rig.clip);
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeReading, 8);
    const QStringList ids = rig.add(jobs(rig, 20));
    QTRY_VERIFY(std::ranges::any_of(rig.queue->tasks(), [](const Task& task) { return task.wait == Wait::Vendor; }));
    QVERIFY(rig.settles(60'000));
    QVERIFY(allAre(rig, ids, State::Done));
    QCOMPARE(rig.simulator.bills().size(), 20);
}

void TestQueueSweeps::theyGiveUpTogether() {
    QueueRig rig;
    rig.close();
    rig.pace = std::chrono::milliseconds(2);
    rig.open();
    rig.simulator.misbehave(u"balance"_s, Trouble::DropBeforeReading, 1000);
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeReading, 1000);
    const QStringList ids = rig.add(jobs(rig, 8));
    QVERIFY(rig.settles(60'000));
    for (const QString& id : ids)
        QVERIFY(rig.state(id) == State::Failed || rig.state(id) == State::Unsure);
    QCOMPARE(rig.simulator.bills().size(), 0);
    QVERIFY2(rig.submits().size() < 8 * 5, qPrintable(QString::number(rig.submits().size())));
}

void TestQueueSweeps::anotherVendorGoesOn() {
    QueueRig rig;
    rig.simulator.setResultVideo(rig.clip);
    QList<JobSpec> all = jobs(rig, 4);
    for (JobSpec& job : all)
        job.voice = u"no such voice"_s;  // refused, which is an answer
    const QStringList refused = rig.add(all);
    const QString other = rig.add(rig.forgetfulJob());
    QVERIFY(rig.settles());
    QVERIFY(allAre(rig, refused, State::Failed));
    QCOMPARE(rig.state(other), State::Done);
}

QTEST_GUILESS_MAIN(TestQueueSweeps)
#include "tst_queuesweeps.moc"
