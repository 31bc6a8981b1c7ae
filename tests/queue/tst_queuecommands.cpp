// SPDX-License-Identifier: MIT
#include "tests/queue/queuerig.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using task::State;
using task::Step;
using Trouble = Misbehaviour::Kind;

class TestQueueCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pausesAndResumes_data();
    void pausesAndResumes();
    void aPausedTaskStaysPausedAfterARestart();
    void onePausedTaskDoesNotStopTheOthers();
    void cancelsAndRetries_data();
    void cancelsAndRetries();
    void anEndedTaskIsNotMovedByMistake();
    void removesEndedTasksAndKeepsTheirFiles();
    void aCancelledDownloadLeavesNoPart();
    void aRemovedTaskLeavesNoPart();
    void unknownIdsAreIgnored();
    void retryDoesNotPayAgain();
    void keepsANoteOnAResult();
    void marksOneOfSeveralAsBest();
};

static void addMoments() {
    QTest::addColumn<QString>("endpoint");
    QTest::newRow("while it asks where to put the file") << u"upload-url"_s;
    QTest::newRow("while the file goes up") << u"upload"_s;
    QTest::newRow("while it confirms") << u"confirm-upload"_s;
    QTest::newRow("while it is submitted") << u"video-translation"_s;
    QTest::newRow("while it is worked on") << u"task"_s;
    QTest::newRow("while the result comes") << u"download"_s;
}

/// Holds a task at a moment: the answer it waits for does not come.
static void holdAt(QueueRig& rig, const QString& endpoint) {
    if (endpoint == "download"_L1)
        rig.simulator.misbehave(endpoint, Misbehaviour{Trouble::Slow, 10});
    else
        rig.simulator.misbehave(endpoint, Trouble::Hang);
}

static bool isAt(const QueueRig& rig, const QString& endpoint) {
    if (endpoint == "upload"_L1)
        return rig.puts() > 0;
    if (endpoint == "download"_L1)
        return !rig.results().filter(u".part"_s).isEmpty();
    return rig.simulator.count(endpoint) > 0;
}

void TestQueueCommands::pausesAndResumes_data() {
    addMoments();
}

void TestQueueCommands::pausesAndResumes() {
    QFETCH(QString, endpoint);
    QueueRig rig;
    holdAt(rig, endpoint);
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(isAt(rig, endpoint));
    rig.queue->pause({id});
    QCOMPARE(rig.state(id), State::Paused);
    QVERIFY(rig.queue->isIdle());
    const qsizetype asked = rig.simulator.requests().size();
    rig.queue->wake();
    QVERIFY(!QTest::qWaitFor([&] { return rig.simulator.requests().size() > asked; }, 100));
    rig.simulator.behave();  // stopped in the middle of a body, the answer that hangs is still to come
    rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.leftovers(), QStringList());
    QCOMPARE(rig.simulator.violations(), QStringList());
}

void TestQueueCommands::aPausedTaskStaysPausedAfterARestart() {
    QueueRig rig;
    holdAt(rig, u"task"_s);
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(isAt(rig, u"task"_s));
    rig.queue->pause({id});
    rig.close();
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Paused);
    rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

void TestQueueCommands::onePausedTaskDoesNotStopTheOthers() {
    QueueRig rig;
    holdAt(rig, u"upload"_s);
    QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s)});
    QTRY_COMPARE(rig.puts(), 1);
    const auto sender = std::ranges::find(ids, State::Running, [&rig](const QString& id) { return rig.state(id); });
    QVERIFY(sender != ids.end());  // whichever was checked first sends the file for all
    const QString paused = *sender;
    ids.removeAll(paused);
    rig.queue->pause({paused});
    rig.simulator.behave();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(paused), State::Paused);
    QCOMPARE(rig.state(ids[0]), State::Done);
    QCOMPARE(rig.state(ids[1]), State::Done);
}

void TestQueueCommands::cancelsAndRetries_data() {
    addMoments();
}

void TestQueueCommands::cancelsAndRetries() {
    QFETCH(QString, endpoint);
    QueueRig rig;
    holdAt(rig, endpoint);
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(isAt(rig, endpoint));
    rig.queue->cancel({id});
    QCOMPARE(rig.state(id), State::Cancelled);
    QVERIFY(rig.task(id).ended.isValid());
    rig.simulator.behave();
    rig.close();
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Cancelled);
    QCOMPARE(rig.results(), QStringList());
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results().size(), 2);
}

void TestQueueCommands::anEndedTaskIsNotMovedByMistake() {
    QueueRig rig;
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    const Task done = rig.task(id);
    rig.queue->pause({id});
    rig.queue->resume({id});
    rig.queue->cancel({id});
    rig.queue->retry({id});
    rig.queue->resolve(id, u"4711"_s);
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id), done);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueCommands::removesEndedTasksAndKeepsTheirFiles() {
    QueueRig rig;
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s)});
    QVERIFY(rig.settles());
    const QSignalSpy removed(rig.queue.get(), &Queue::removed);
    rig.queue->remove({ids[0], u"4711"_s});
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(), QStringList{ids[0]});
    QCOMPARE(rig.queue->tasks().size(), 1);
    QCOMPARE(rig.results().size(), 4);
    rig.close();
    rig.open();
    QCOMPARE(rig.queue->tasks().size(), 1);
    QCOMPARE(rig.queue->tasks().first().id, ids[1]);
}

void TestQueueCommands::aCancelledDownloadLeavesNoPart() {
    QueueRig rig;
    holdAt(rig, u"download"_s);
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(isAt(rig, u"download"_s));
    rig.queue->cancel({id});
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueCommands::aRemovedTaskLeavesNoPart() {
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Misbehaviour{Trouble::Truncated, 4000});
    rig.simulator.misbehave(u"download"_s, Trouble::ValidationError, MisbehaviourPlan::always);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    QCOMPARE(rig.leftovers().size(), 1);  // kept, for the retry
    rig.queue->remove({id});
    QCOMPARE(rig.leftovers(), QStringList());
}

void TestQueueCommands::unknownIdsAreIgnored() {
    QueueRig rig;
    const QStringList nobody{u"4711"_s, QString()};
    rig.queue->pause(nobody);
    rig.queue->resume(nobody);
    rig.queue->cancel(nobody);
    rig.queue->retry(nobody);
    rig.queue->remove(nobody);
    rig.queue->resolve(u"4711"_s, {});
    rig.add(QList<JobSpec>{});
    QVERIFY(rig.settles());
    QVERIFY(rig.queue->tasks().isEmpty());
}

void TestQueueCommands::retryDoesNotPayAgain() {
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Trouble::ValidationError, MisbehaviourPlan::always);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    rig.simulator.behave();
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.puts(), 1);
}

void TestQueueCommands::keepsANoteOnAResult() {
    QueueRig rig;
    const QString id = rig.add(rig.job());
    rig.queue->setNote(id, u"there is nothing to note yet"_s);
    QVERIFY(rig.settles());
    QCOMPARE(rig.queue->tasks().first().note, QString());
    rig.queue->setNote(id, u"clean"_s);
    rig.queue->setNote(u"4711"_s, u"of nobody"_s);
    rig.close();
    rig.open();
    QCOMPARE(rig.queue->tasks().first().note, u"clean"_s);
    QCOMPARE(rig.state(id), State::Done);
}

void TestQueueCommands::marksOneOfSeveralAsBest() {
    QueueRig rig;
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"it"_s)});
    QVERIFY(rig.settles());
    const auto best = [&rig] {
        QStringList found;
        for (const Task& task : rig.queue->tasks()) {
            if (task.best)
                found << task.id;
        }
        return found;
    };
    rig.queue->setBest(ids[2], {});
    rig.queue->setBest(ids[0], {ids[1]});  // it was not compared with the third
    QCOMPARE(best(), QStringList({ids[0], ids[2]}));
    rig.queue->setBest(ids[1], {ids[0]});
    rig.close();
    rig.open();
    QCOMPARE(best(), QStringList({ids[1], ids[2]}));
    rig.queue->setBest({}, ids);
    QCOMPARE(best(), QStringList());
}

QTEST_GUILESS_MAIN(TestQueueCommands)
#include "tst_queuecommands.moc"
