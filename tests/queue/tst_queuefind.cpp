// SPDX-License-Identifier: MIT
// A paid call that nobody answered, at a vendor that knows no key but lists what it took: looked for, never sent again.
#include "tests/queue/queuerig.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using Trouble = Misbehaviour::Kind;

class TestQueueFind : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTakenIsFound_data();
    void whatWasTakenIsFound();
    void ownTasksOfTheSameNameAreNotTakenForIt();
    void anotherLanguageIsNotTakenForIt();
    void whatIsNotInTheListIsTheUsersToTell();
    void ofTwoThatFitNoneIsTaken();
    void aListThatFailsIsAskedOverAndOver_data();
    void aListThatFailsIsAskedOverAndOver();
    void aListThatNobodyMayAskIsAskedOnce_data();
    void aListThatNobodyMayAskIsAskedOnce();
    void aListThatComesToItselfIsGoodEnough();
    void theProgramEndsBetween_data();
    void theProgramEndsBetween();
    void theUserHasItLookedForAgain();
    void pausedWhileItIsLookedFor();
    void theUserKnowsTheTask();
    void theUserKnowsThatThereIsNone();
};

static const auto submitting = QStringLiteral("video-translation");
static const auto listed = QStringLiteral("tasks");

static JobSpec listingJob(const QueueRig& rig) {
    return rig.jobAt(u"listing"_s);
}

static void verifyFound(const QueueRig& rig, const QString& id) {
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(!rig.task(id).error);
    QVERIFY(rig.task(id).listed);
    QCOMPARE(rig.task(id).remoteId, rig.simulator.bills().last().taskId);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.leftovers(), QStringList());
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.submits().size(), 1);
    QCOMPARE(rig.simulator.violations(), QStringList());
}

static void verifyUnsure(const QueueRig& rig, const QString& id, Reason reason) {
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.task(id).step, Step::Find);
    QCOMPARE(rig.task(id).error->kind, Kind::OutcomeUnknown);
    QCOMPARE(rig.task(id).error->reason, reason);
    QVERIFY(rig.task(id).remoteId.isEmpty());
    QVERIFY(!rig.task(id).submission.isEmpty());
    QVERIFY(rig.queue->isIdle());
}

void TestQueueFind::whatWasTakenIsFound_data() {
    QTest::addColumn<QString>("trouble");
    for (const auto& trouble : {u"drop-before-answer"_s, u"reset-before-answer"_s, u"truncated@20"_s, u"reset-midway@20"_s, u"html"_s,
                                u"empty"_s, u"missing-fields"_s, u"null-data"_s, u"fault-after-acting"_s})
        QTest::addRow("%s", qPrintable(trouble)) << trouble;
}

void TestQueueFind::whatWasTakenIsFound() {
    QFETCH(QString, trouble);
    QueueRig rig;
    rig.simulator.misbehave(submitting, *misbehaviourFromText(trouble));
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyFound(rig, id);
    QCOMPARE(rig.simulator.count(listed), 1);
}

void TestQueueFind::ownTasksOfTheSameNameAreNotTakenForIt() {
    QueueRig rig;
    const QString first = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    const QString second = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(second), State::Done);
    QVERIFY(rig.task(second).remoteId != rig.task(first).remoteId);
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.submits().size(), 2);
    QCOMPARE(rig.results().size(), 4);
}

void TestQueueFind::anotherLanguageIsNotTakenForIt() {
    QueueRig rig;
    rig.add(rig.job(u"fr"_s));  // another account's, so its id is not known to be taken
    QVERIFY(rig.settles());
    rig.simulator.misbehave(submitting, Trouble::DropBeforeReading);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::NotInList);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueFind::whatIsNotInTheListIsTheUsersToTell() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeReading);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::NotInList);
    QCOMPARE(rig.simulator.count(listed), 3);
    QCOMPARE(rig.submits().size(), 1);
    rig.queue->wake();
    rig.queue->resume({id});
    rig.queue->remove({id});
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::NotInList);
    QCOMPARE(rig.simulator.count(listed), 3);
    QCOMPARE(rig.submits().size(), 1);
    QCOMPARE(rig.simulator.bills().size(), 0);
}

void TestQueueFind::ofTwoThatFitNoneIsTaken() {
    QueueRig rig;
    rig.add(rig.job());  // the same name and language, and not known to be another task's
    QVERIFY(rig.settles());
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::SeveralInList);
    for (const Bill& bill : rig.simulator.bills())
        QVERIFY(rig.task(id).error->about.value(1).contains(bill.taskId));
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.submits().size(), 2);
}

void TestQueueFind::aListThatFailsIsAskedOverAndOver_data() {
    QTest::addColumn<QString>("trouble");
    for (const auto& trouble : {u"internal-error"_s, u"drop-before-answer"_s})
        QTest::addRow("%s", qPrintable(trouble)) << trouble;
}

void TestQueueFind::aListThatFailsIsAskedOverAndOver() {
    QFETCH(QString, trouble);
    QueueRig rig;
    rig.close();
    rig.pace = std::chrono::milliseconds(1);
    rig.open();
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, *misbehaviourFromText(trouble), MisbehaviourPlan::always);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::SentNoAnswer);
    QVERIFY(rig.simulator.count(listed) >= 20);  // what breaks a GET may make Qt send it twice
    QCOMPARE(rig.submits().size(), 1);
}

void TestQueueFind::aListThatNobodyMayAskIsAskedOnce_data() {
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("the key does not open it") << Trouble::AuthenticationError;
    QTest::newRow("there is no such list") << Trouble::NotFound;
}

void TestQueueFind::aListThatNobodyMayAskIsAskedOnce() {
    QFETCH(Trouble, trouble);
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, trouble, MisbehaviourPlan::always);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::SentNoAnswer);
    QCOMPARE(rig.simulator.count(listed), 1);
}

void TestQueueFind::aListThatComesToItselfIsGoodEnough() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, Trouble::InternalError);
    rig.simulator.misbehave(listed, Trouble::NullData);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyFound(rig, id);
    QCOMPARE(rig.simulator.count(listed), 3);
}

void TestQueueFind::theProgramEndsBetween_data() {
    QTest::addColumn<QString>("hangs");
    QTest::newRow("before the submit is answered") << submitting;
    QTest::newRow("before the list is answered") << listed;
    QTest::newRow("before the found task is asked about") << u"task"_s;
}

void TestQueueFind::theProgramEndsBetween() {
    QFETCH(QString, hangs);
    QueueRig rig;
    rig.simulator.misbehave(submitting, hangs == submitting ? Trouble::Hang : Trouble::DropBeforeAnswer);
    if (hangs != submitting)
        rig.simulator.misbehave(hangs, Trouble::Hang);
    const QString id = rig.add(listingJob(rig));
    QTRY_COMPARE(rig.simulator.count(hangs), 1);
    QTRY_COMPARE(rig.simulator.bills().size(), 1);
    rig.close();
    rig.open();
    QVERIFY(rig.settles());
    verifyFound(rig, id);
}

void TestQueueFind::theUserHasItLookedForAgain() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, Trouble::NotFound, MisbehaviourPlan::always);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::SentNoAnswer);
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    verifyUnsure(rig, id, Reason::SentNoAnswer);
    QCOMPARE(rig.simulator.count(listed), 2);
    rig.simulator.behave();
    rig.close();  // and it is still the user's to ask tomorrow
    rig.open();
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    verifyFound(rig, id);
    QCOMPARE(rig.simulator.count(listed), 3);
}

void TestQueueFind::pausedWhileItIsLookedFor() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, Trouble::Hang);
    const QString id = rig.add(listingJob(rig));
    QTRY_COMPARE(rig.simulator.count(listed), 1);
    rig.queue->pause({id});
    QCOMPARE(rig.state(id), State::Paused);
    QVERIFY(rig.queue->isIdle());
    rig.queue->resume({id});
    QVERIFY(rig.settles());
    verifyFound(rig, id);
}

void TestQueueFind::theUserKnowsTheTask() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeAnswer);
    rig.simulator.misbehave(listed, Trouble::NotFound, MisbehaviourPlan::always);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    rig.queue->resolve(id, rig.simulator.bills().first().taskId);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(!rig.task(id).error);
    QCOMPARE(rig.submits().size(), 1);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results().size(), 2);
}

void TestQueueFind::theUserKnowsThatThereIsNone() {
    QueueRig rig;
    rig.simulator.misbehave(submitting, Trouble::DropBeforeReading);
    const QString id = rig.add(listingJob(rig));
    QVERIFY(rig.settles());
    rig.queue->resolve(id, {});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(!rig.task(id).listed);
    QCOMPARE(rig.submits().size(), 2);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.puts(), 1);
}

QTEST_GUILESS_MAIN(TestQueueFind)
#include "tst_queuefind.moc"
