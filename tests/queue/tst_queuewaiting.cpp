// SPDX-License-Identifier: MIT
// What is done to many tasks that wait: another order, a change of all of them at once.
#include "services/queue/taskmoves.h"
#include "tests/queue/queuerig.h"

#include <QtCore/qjsondocument.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using Trouble = Misbehaviour::Kind;
using Where = QueueSpot::Where;

class TestQueueWaiting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thoseInFrontGoFirst();
    void whoGoesFirstOfTwo_data();
    void whoGoesFirstOfTwo();
    void theOrderSurvivesARestart();
    void whatRunsKeepsItsNewPlace();
    void newTasksStandAtTheEnd();
    void onlyWhatMovedIsReported();
    void whatWaitsIsChangedAlike();
    void aChangedTaskIsCheckedAgain();
    void whatIsBeingSentIsLeftAlone();
    void oneWrongChangesNone();
    void aChangeMayMendWhatACapHeld();
    void aChangeSurvivesARestart();
};

static QStringList order(const Queue& queue) {
    QStringList ids;
    for (const Task& task : inQueueOrder(queue.tasks()))
        ids << task.id;
    return ids;
}

static QJsonObject sent(const ServerRequest& request) {
    return QJsonDocument::fromJson(request.body).object();
}

static QStringList languagesSent(const QueueRig& rig) {
    QStringList languages;
    for (const ServerRequest& request : rig.submits())
        languages << sent(request)["target_language"_L1].toString();
    return languages;
}

/// Added and paused before any of them could begin.
static QStringList addPaused(QueueRig& rig, const QStringList& languages) {
    QList<JobSpec> jobs;
    for (const QString& language : languages)
        jobs << rig.job(language);
    const QStringList ids = rig.add(jobs);
    rig.queue->pause(ids);
    return ids;
}

static EditOutcome edit(QueueRig& rig, const QStringList& ids, const JobChange& change) {
    QSignalSpy edited(rig.queue.get(), &Queue::edited);
    rig.queue->edit(ids, change);
    return edited.value(0).value(0).value<EditOutcome>();
}

/// Answered while the test waits for the end, and not before it has done what it does meanwhile.
static const Misbehaviour stillGoing{Trouble::Delay, 5'000};

/// All wait for one upload, and are due at once when it has ended.
void TestQueueWaiting::thoseInFrontGoFirst() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload"_s, stillGoing);
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s), rig.job(u"it"_s), rig.job(u"pt"_s)});
    QTRY_COMPARE(std::ranges::count(rig.queue->tasks(), task::Wait::Upload, &Task::wait), 4);
    const auto sender = std::ranges::find(ids, State::Running, [&rig](const QString& id) { return rig.state(id); });
    QVERIFY(sender != ids.end());
    QStringList waiting = ids;
    waiting.removeAll(*sender);
    std::ranges::reverse(waiting);
    for (const QString& id : std::as_const(waiting))
        rig.queue->reorder({id}, {Where::Last});
    rig.simulator.behave();
    QVERIFY(rig.settles());
    QStringList expected;
    for (const QString& id : std::as_const(waiting))
        expected << rig.task(id).job.targetLanguage;
    QStringList languages = languagesSent(rig);
    languages.removeAll(rig.task(*sender).job.targetLanguage);
    QCOMPARE(languages, expected);
}

void TestQueueWaiting::whoGoesFirstOfTwo_data() {
    QTest::addColumn<Task>("first");
    QTest::addColumn<Task>("second");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto task = [&now](qint64 place, int expiresIn = 0) {
        Task task{.place = place};
        if (expiresIn > 0)
            task.files = {ResultFile{.expiresAt = now.addSecs(expiresIn)}};
        return task;
    };
    QTest::newRow("the lower place") << task(-1) << task(0);
    QTest::newRow("a result that dies, whatever its place") << task(500, 3600) << task(-500);
    QTest::newRow("of two results the one that dies first") << task(500, 60) << task(-500, 3600);
    QTest::newRow("of two that die together the lower place") << task(1, 60) << task(2, 60);
}

void TestQueueWaiting::whoGoesFirstOfTwo() {
    QFETCH(Task, first);
    QFETCH(Task, second);
    QVERIFY(moreUrgent(first, second));
    QVERIFY(!moreUrgent(second, first));
    QVERIFY(!moreUrgent(first, first));
}

void TestQueueWaiting::theOrderSurvivesARestart() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"fr"_s, u"de"_s});
    rig.queue->reorder({ids[2]}, {Where::First});
    rig.queue->reorder({ids[0]}, {Where::Down});
    const QStringList expected{ids[2], ids[1], ids[0]};
    QCOMPARE(order(*rig.queue), expected);
    rig.close();
    rig.open();
    QCOMPARE(order(*rig.queue), expected);
}

/// Room is made by moving others too, one of which is just being uploaded: its step knows nothing of it.
void TestQueueWaiting::whatRunsKeepsItsNewPlace() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload"_s, stillGoing);
    const QString running = rig.add(rig.job(u"es"_s));
    QTRY_COMPARE(rig.puts(), 1);
    const QStringList others = addPaused(rig, {u"fr"_s, u"de"_s});
    rig.queue->reorder({others[1]}, {Where::Before, others[0]});
    const QStringList expected{running, others[1], others[0]};
    QVERIFY(rig.task(running).place < 0);
    QCOMPARE(order(*rig.queue), expected);
    rig.simulator.behave();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(running), State::Done);
    QCOMPARE(order(*rig.queue), expected);
    rig.close();
    rig.open();
    QCOMPARE(order(*rig.queue), expected);
}

void TestQueueWaiting::newTasksStandAtTheEnd() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"fr"_s});
    rig.queue->reorder({ids[0]}, {Where::Last});
    const QStringList late = addPaused(rig, {u"de"_s});
    QCOMPARE(order(*rig.queue), (QStringList{ids[1], ids[0], late[0]}));
}

void TestQueueWaiting::onlyWhatMovedIsReported() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"fr"_s, u"de"_s});
    QSignalSpy changed(rig.queue.get(), &Queue::changed);
    QTRY_VERIFY(!changed.isEmpty());
    changed.clear();
    rig.queue->reorder({ids[2]}, {Where::First});
    rig.queue->reorder({u"4711"_s}, {Where::First});
    QTRY_COMPARE(changed.size(), 1);
    const auto told = changed[0][0].value<QList<Task>>();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].id, ids[2]);
}

void TestQueueWaiting::whatWaitsIsChangedAlike() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"fr"_s});
    const EditOutcome outcome = edit(rig, ids, {.options = {{u"voice_clone"_s, true}}, .nameTemplate = u"{name}-{lang}.{ext}"_s});
    QCOMPARE(outcome, (EditOutcome{.changed = ids}));
    QCOMPARE(rig.state(ids[0]), State::Paused);
    rig.queue->resume(ids);
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.simulator.violations(), QStringList());
    for (const ServerRequest& request : rig.submits())
        QVERIFY(sent(request)["voice_clone"_L1].toBool());
    QVERIFY2(!rig.results().filter(u"clip-es."_s).isEmpty() && !rig.results().filter(u"clip-fr."_s).isEmpty(),
             qPrintable(rig.results().join(u' ')));
}

/// Its upload is under way: it begins again, with the new language, and is paid once.
void TestQueueWaiting::aChangedTaskIsCheckedAgain() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload"_s, Trouble::Hang);
    const QString id = rig.add(rig.job(u"es"_s));
    QTRY_COMPARE(rig.puts(), 1);
    QCOMPARE(edit(rig, {id}, {.targetLanguage = u"fr"_s}).changed, QStringList{id});
    QCOMPARE(rig.task(id).step, Step::Check);
    QCOMPARE(rig.state(id), State::Queued);
    rig.simulator.behave();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(languagesSent(rig), QStringList{u"fr"_s});
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueWaiting::whatIsBeingSentIsLeftAlone() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, stillGoing);
    const QString sending = rig.add(rig.job(u"es"_s));
    QTRY_COMPARE(rig.submits().size(), 1);
    const QStringList waiting = addPaused(rig, {u"de"_s});
    const EditOutcome outcome = edit(rig, {sending, waiting[0], u"4711"_s}, {.targetLanguage = u"fr"_s});
    QCOMPARE(outcome, (EditOutcome{.changed = waiting, .left = {sending, u"4711"_s}}));
    QCOMPARE(rig.task(sending).job.targetLanguage, u"es"_s);
    rig.simulator.behave();
    rig.queue->resume(waiting);
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.task(waiting[0]).job.targetLanguage, u"fr"_s);
    QCOMPARE(rig.state(sending), State::Done);
}

void TestQueueWaiting::oneWrongChangesNone() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"en"_s});
    const QList<Task> before = rig.queue->tasks();
    const EditOutcome outcome = edit(rig, ids, {.options = {{u"voice_clone"_s, u"perhaps"_s}}});
    QVERIFY(outcome.refused);
    QCOMPARE(outcome.refused->field, u"voice_clone"_s);
    QCOMPARE(outcome.changed, QStringList());
    QCOMPARE(rig.queue->tasks(), before);
}

void TestQueueWaiting::aChangeMayMendWhatACapHeld() {
    QueueRig rig;
    JobSpec job = rig.job();
    job.maxCredits = 1;
    const QString id = rig.add(job);
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id).wait, task::Wait::Cap);
    QCOMPARE(edit(rig, {id}, {.maxCredits = 0}).changed, QStringList{id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

void TestQueueWaiting::aChangeSurvivesARestart() {
    QueueRig rig;
    const QStringList ids = addPaused(rig, {u"es"_s, u"fr"_s});
    edit(rig, ids, {.folder = u"/else"_s, .fit = true});
    rig.close();
    rig.open();
    for (const Task& task : rig.queue->tasks()) {
        QCOMPARE(task.job.folder, u"/else"_s);
        QVERIFY(task.job.fit);
        QCOMPARE(task.state, State::Paused);
    }
}

QTEST_GUILESS_MAIN(TestQueueWaiting)
#include "tst_queuewaiting.moc"
