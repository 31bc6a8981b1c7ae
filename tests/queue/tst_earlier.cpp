// SPDX-License-Identifier: MIT
// What follows for a task that takes results of others, from the rows alone.
#include "services/queue/earlier.h"
#include "services/queue/taskmoves.h"
#include "services/vendors/oiiyao.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

class TestEarlier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void howItGoesOn_data();
    void howItGoesOn();
    void aTaskThatIsNotWaitingIsLeftAlone_data();
    void aTaskThatIsNotWaitingIsLeftAlone();
    void whatIsGivenIsNotTaken();
    void whoStandsStill_data();
    void whoStandsStill();
};

namespace {

const QDateTime now(QDate(2026, 5, 1), QTime(12, 0));

const Operation& lipSync() {
    return *oiiyao().operation(OperationKind::LipSync);
}

/// It takes the picture of task 1 and the sound of task 2.
Task later(State state = State::Queued) {
    Task task{.id = u"3"_s};
    task.job = {.operation = OperationKind::LipSync, .vendor = u"oiiyao"_s, .account = u"oiiyao"_s,
                .takes = {{InputRole::Video, u"1"_s, OutputRole::Video}, {InputRole::Audio, u"2"_s, OutputRole::Vocals}}};
    task.state = state;
    task.wait = state == State::Waiting ? Wait::Earlier : Wait::None;
    return task;
}

Task earlierTask(const QString& id, State state, const QList<ResultFile>& files = {}) {
    Task task{.id = id};
    task.job = {.operation = OperationKind::Erase, .source = u"/c/clip.mp4"_s};
    task.state = state;
    task.files = files;
    return task;
}

Task picture(State state = State::Done) {
    return earlierTask(u"1"_s, state,
                       {{.role = OutputRole::Video, .variant = u"no-captions"_s, .path = u"/r/plain.mp4"_s},
                        {.role = OutputRole::Video, .path = u"/r/clean.mp4"_s}});
}

Task sound(State state = State::Done) {
    return earlierTask(u"2"_s, state, {{.role = OutputRole::Background, .path = u"/r/b.mp3"_s}, {.role = OutputRole::Vocals, .path = u"/r/v.mp3"_s}});
}

earlier::Lookup among(const QList<Task>& tasks) {
    return [tasks](const QString& id) -> const Task* {
        const auto found = std::ranges::find(tasks, id, &Task::id);
        return found == tasks.end() ? nullptr : &*found;
    };
}

JobSpec taking(const QList<TakenResult>& takes) {
    return {.operation = OperationKind::LipSync, .vendor = u"oiiyao"_s, .takes = takes};
}

}  // namespace

void TestEarlier::nonsenseIsRefused_data() {
    QTest::addColumn<QList<JobSpec>>("jobs");
    QTest::addColumn<bool>("refused");
    const JobSpec plain{.vendor = u"oiiyao"_s};
    const auto row = [&](const char* name, bool refused, const QList<TakenResult>& takes) {
        QTest::newRow(name) << QList<JobSpec>{plain, taking(takes), plain} << refused;
    };
    row("of the one before", false, {{InputRole::Video, u"#0"_s, OutputRole::Video}});
    row("of one that is in the queue", false, {{InputRole::Video, u"2"_s, OutputRole::Video}});
    row("two inputs of one", false, {{InputRole::Video, u"#0"_s, OutputRole::Video}, {InputRole::Audio, u"#0"_s, OutputRole::Video}});
    row("of itself", true, {{InputRole::Video, u"#1"_s, OutputRole::Video}});
    row("of one that comes later", true, {{InputRole::Video, u"#2"_s, OutputRole::Video}});
    row("of none of the list", true, {{InputRole::Video, u"#9"_s, OutputRole::Video}});
    row("of one before the first", true, {{InputRole::Video, u"#-1"_s, OutputRole::Video}});
    row("of no number", true, {{InputRole::Video, u"#x"_s, OutputRole::Video}});
    row("of one that is not in the queue", true, {{InputRole::Video, u"77"_s, OutputRole::Video}});
    row("one input twice", true, {{InputRole::Video, u"#0"_s, OutputRole::Video}, {InputRole::Video, u"2"_s, OutputRole::Video}});
}

void TestEarlier::nonsenseIsRefused() {
    QFETCH(QList<JobSpec>, jobs);
    QFETCH(bool, refused);
    const auto error = earlier::checkTakes(jobs, among({sound()}));
    QCOMPARE(error.has_value(), refused);
    if (error)
        QCOMPARE(*error, invalid(Reason::RecipeWrong, u"takes"_s, {u"2"_s, jobs[1].takes.first().task}));
}

void TestEarlier::howItGoesOn_data() {
    QTest::addColumn<QList<Task>>("others");
    QTest::addColumn<State>("state");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char* name, const QList<Task>& others, State state, Reason reason = Reason::None) {
        QTest::newRow(name) << others << state << reason;
    };
    row("all are done", {picture(), sound()}, State::Queued);
    row("one is not done yet", {picture(), sound(State::Running)}, State::Waiting);
    row("one is paused", {picture(State::Paused), sound()}, State::Waiting);
    row("one may have been charged", {picture(State::Unsure), sound()}, State::Waiting);
    row("one has failed", {picture(State::Failed), sound(State::Running)}, State::Waiting, Reason::EarlierFailed);
    row("one was cancelled", {picture(), sound(State::Cancelled)}, State::Waiting, Reason::EarlierFailed);
    row("one was removed", {picture()}, State::Waiting, Reason::EarlierGone);
    row("one was removed and the other failed", {picture(State::Failed)}, State::Waiting, Reason::EarlierGone);
    row("one has no such file", {picture(), earlierTask(u"2"_s, State::Done, {{.role = OutputRole::Background, .path = u"/r/b.mp3"_s}})},
        State::Failed, Reason::EarlierLacksFile);
    row("one has it only as words that were checked",
        {picture(), earlierTask(u"2"_s, State::Done, {{.role = OutputRole::Vocals, .variant = u"review-source"_s, .path = u"/r/v.mp3"_s}})},
        State::Failed, Reason::EarlierLacksFile);
}

void TestEarlier::howItGoesOn() {
    QFETCH(QList<Task>, others);
    QFETCH(State, state);
    QFETCH(Reason, reason);
    for (const State from : {State::Queued, State::Waiting}) {
        Task task = later(from);
        for (auto next = earlier::next(task, lipSync(), among(others), now); next; next = earlier::next(task, lipSync(), among(others), now)) {
            QVERIFY(task::mayMove(task.state, next->state));
            task = *next;
        }
        QCOMPARE(task.state, state);
        QCOMPARE(task.error ? task.error->reason : Reason::None, reason);
        QCOMPARE(task.wait, state == State::Waiting ? Wait::Earlier : Wait::None);
        QCOMPARE(task.ended.isValid(), state == State::Failed);
        QCOMPARE(wantsSomebody(task), state == State::Waiting && reason != Reason::None);
        QCOMPARE(task.job.source, state == State::Queued ? u"/r/clean.mp4"_s : QString());
        QCOMPARE(task.job.audio, state == State::Queued ? u"/r/v.mp3"_s : QString());
    }
}

void TestEarlier::aTaskThatIsNotWaitingIsLeftAlone_data() {
    QTest::addColumn<State>("state");
    for (const State state : {State::Running, State::Failed, State::Cancelled, State::Done})
        QTest::newRow(qPrintable(task::name(state))) << state;
}

void TestEarlier::aTaskThatIsNotWaitingIsLeftAlone() {
    QFETCH(State, state);
    QVERIFY(!earlier::next(later(state), lipSync(), among({picture(), sound()}), now));
    QVERIFY(!earlier::next(later(state), lipSync(), among({}), now));
}

/// Whoever queues a task again hands in what it had got.
void TestEarlier::whatIsGivenIsNotTaken() {
    Task task = later();
    task.job.source = u"/mine.mp4"_s;
    task.job.audio = u"/mine.mp3"_s;
    QVERIFY(!earlier::next(task, lipSync(), among({picture(), sound()}), now));
    task.job.audio.clear();
    const auto next = earlier::next(task, lipSync(), among({picture(), sound()}), now);
    QVERIFY(next);
    QCOMPARE(next->job.source, u"/mine.mp4"_s);
    QCOMPARE(next->job.audio, u"/r/v.mp3"_s);
}

void TestEarlier::whoStandsStill_data() {
    QTest::addColumn<QList<Task>>("others");
    QTest::addColumn<bool>("still");
    Task key = picture(State::Waiting);
    key.wait = Wait::Key;
    Task remote = picture(State::Waiting);
    remote.wait = Wait::Remote;
    Task chained = later(State::Waiting);
    chained.id = u"1"_s;
    chained.job.takes = {{InputRole::Video, u"9"_s, OutputRole::Video}};
    const Task failed = earlierTask(u"9"_s, State::Failed);
    QTest::newRow("one works") << QList<Task>{remote, sound()} << false;
    QTest::newRow("all are done") << QList<Task>{picture(), sound()} << false;
    QTest::newRow("one is paused") << QList<Task>{picture(State::Paused), sound()} << true;
    QTest::newRow("one waits for a key") << QList<Task>{key, sound()} << true;
    QTest::newRow("one failed") << QList<Task>{picture(), sound(State::Failed)} << true;
    QTest::newRow("one waits for one that failed") << QList<Task>{chained, sound(), failed} << true;
    QTest::newRow("one is not known") << QList<Task>{sound()} << false;
}

void TestEarlier::whoStandsStill() {
    QFETCH(QList<Task>, others);
    QFETCH(bool, still);
    QCOMPARE(earlier::standsStill(later(State::Waiting), among(others)), still);
    QVERIFY(!earlier::standsStill(later(State::Queued), among(others)));
}

QTEST_GUILESS_MAIN(TestEarlier)
#include "tst_earlier.moc"
