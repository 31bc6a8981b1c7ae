// SPDX-License-Identifier: MIT
// Nothing is paid twice, and nothing is paid that the user did not ask for.
#include "tests/queue/queuerig.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;
using Trouble = Misbehaviour::Kind;

class TestQueueMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRepeatSendsTheSameBytes();
    void whereNobodyKnowsTheKeyItIsAskedAndNotRepeated_data();
    void whereNobodyKnowsTheKeyItIsAskedAndNotRepeated();
    void anUnsureTaskThatWasTaken();
    void anUnsureTaskThatWasNotTaken();
    void anUnsureTaskStaysSoAfterARestart();
    void surelyNotSentIsSentLater();
    void aKeyedSubmitThatIsNeverAnsweredIsLookedFor_data();
    void aKeyedSubmitThatIsNeverAnsweredIsLookedFor();
    void noCreditStopsTheVendorOnce();
    void noCreditIsLookedAtAgainAfterARestart();
    void withoutAKeyItWaitsAndGoesOnWhenWoken();
    void tooFastWaitsAsLongAsTheVendorSays();
    void aTimerThatFiresEarlyIsNotTheLast();
    void aCapStopsBeforeTheSubmit();
    void aCapThatIsHighEnoughDoesNot();
    void pausingWhileItIsSentLosesNoKey_data();
    void pausingWhileItIsSentLosesNoKey();
    void whatNobodyCanRepeatIsHeardOut_data();
    void whatNobodyCanRepeatIsHeardOut();
    void removingWhatWasPaidIsRefused();
};

void TestQueueMoney::aRepeatSendsTheSameBytes() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeAnswer, 3);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.submits().size(), 4);
    for (const ServerRequest& submit : rig.submits())
        QCOMPARE(submit.body, rig.submits().first().body);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::whereNobodyKnowsTheKeyItIsAskedAndNotRepeated_data() {
    QTest::addColumn<QString>("trouble");
    for (const auto& trouble : {u"drop-before-answer"_s, u"reset-before-answer"_s, u"truncated@20"_s, u"reset-midway@20"_s, u"html"_s,
                                u"empty"_s, u"missing-fields"_s, u"null-data"_s})
        QTest::addRow("%s", qPrintable(trouble)) << trouble;
}

void TestQueueMoney::whereNobodyKnowsTheKeyItIsAskedAndNotRepeated() {
    QFETCH(QString, trouble);
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, *misbehaviourFromText(trouble));
    const QString id = rig.add(rig.forgetfulJob());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.task(id).error->kind, Kind::OutcomeUnknown);
    QCOMPARE(rig.submits().size(), 1);
    rig.queue->wake();
    rig.queue->retry({id});
    rig.queue->resume({id});
    rig.queue->remove({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.submits().size(), 1);
}

void TestQueueMoney::anUnsureTaskThatWasTaken() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeAnswer);
    const QString id = rig.add(rig.forgetfulJob());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    rig.queue->resolve(id, rig.simulator.bills().first().taskId);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(!rig.task(id).error);
    QCOMPARE(rig.submits().size(), 1);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results().size(), 2);
}

void TestQueueMoney::anUnsureTaskThatWasNotTaken() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeReading);
    const QString id = rig.add(rig.forgetfulJob());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.simulator.bills().size(), 0);
    rig.queue->resolve(id, {});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.submits().size(), 2);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::anUnsureTaskStaysSoAfterARestart() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::Hang);
    const QString id = rig.add(rig.forgetfulJob());
    QTRY_COMPARE(rig.simulator.bills().size(), 1);
    rig.close();  // while the answer is awaited
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.task(id).error->reason, Reason::SentNoAnswer);
    rig.close();
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Unsure);
    QCOMPARE(rig.submits().size(), 1);
    rig.queue->resolve(id, rig.simulator.bills().first().taskId);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::surelyNotSentIsSentLater() {
    QueueRig rig;
    JobSpec job = rig.forgetfulJob();
    job.source = u"https://cdn.example/clip.mp4"_s;  // so that the submit is the first call
    rig.simulator.setResultVideo(rig.clip);
    rig.simulator.goOffline();
    const QString id = rig.add(job);
    QTRY_VERIFY(rig.task(id).attempts >= 2);
    QCOMPARE(rig.task(id).step, Step::Submit);
    QVERIFY(rig.simulator.comeBack());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::aKeyedSubmitThatIsNeverAnsweredIsLookedFor_data() {
    QTest::addColumn<bool>("lists");
    QTest::addColumn<State>("state");
    QTest::newRow("found in the vendor's list") << true << State::Done;
    QTest::newRow("unsure where the list cannot be asked") << false << State::Unsure;
}

void TestQueueMoney::aKeyedSubmitThatIsNeverAnsweredIsLookedFor() {
    QFETCH(bool, lists);
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeAnswer, MisbehaviourPlan::always);
    if (!lists)
        rig.simulator.misbehave(u"tasks"_s, Trouble::NotFound, MisbehaviourPlan::always);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QTEST(rig.state(id), "state");
    QCOMPARE(rig.submits().size(), 10);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::noCreditStopsTheVendorOnce() {
    QueueRig rig;
    rig.simulator.setCredits(0);
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s), rig.job(u"it"_s)});
    QVERIFY(rig.settles());
    for (const QString& id : ids) {
        QCOMPARE(rig.state(id), State::Waiting);
        QCOMPARE(rig.task(id).wait, Wait::Credit);
        QVERIFY(rig.task(id).error && rig.task(id).error->kind == failure::Kind::OutOfCredit);  // each says why it waits
    }
    QCOMPARE(rig.submits().size(), 1);
    rig.simulator.setCredits(10'000);
    rig.queue->wake();
    QVERIFY(rig.settles());
    for (const QString& id : ids) {
        QCOMPARE(rig.state(id), State::Done);
        QVERIFY(!rig.task(id).error);
    }
    QCOMPARE(rig.simulator.bills().size(), 4);
    QCOMPARE(rig.puts(), 1);
}

void TestQueueMoney::noCreditIsLookedAtAgainAfterARestart() {
    QueueRig rig;
    rig.simulator.setCredits(0);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id).wait, Wait::Credit);
    rig.close();
    rig.simulator.setCredits(10'000);
    rig.open();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::withoutAKeyItWaitsAndGoesOnWhenWoken() {
    QueueRig rig;
    rig.keys.answer = fail({.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {u"oiiyao"_s}});
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Waiting);
    QCOMPARE(rig.task(id).wait, Wait::Key);
    QVERIFY(rig.simulator.requests().isEmpty());
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id).wait, Wait::Key);
    rig.keys.answer = Secret("sim-key-1");
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

void TestQueueMoney::tooFastWaitsAsLongAsTheVendorSays() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Misbehaviour{Trouble::RateLimitError, 1});
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    const auto requests = rig.simulator.requests();
    const auto refused = std::ranges::find_if(requests, [](const ServerRequest& r) { return r.path() == "/videos/translation"_L1; });
    QVERIFY(refused != requests.end() && refused + 1 != requests.end());
    QVERIFY(refused->at.msecsTo((refused + 1)->at) >= 990);
    QCOMPARE(rig.simulator.bills().size(), 1);
}

void TestQueueMoney::aTimerThatFiresEarlyIsNotTheLast() {
    QueueRig rig;
    rig.clock.early = 10;
    rig.simulator.misbehave(u"video-translation"_s, Misbehaviour{Trouble::RateLimitError, 1});
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

void TestQueueMoney::aCapStopsBeforeTheSubmit() {
    QueueRig rig;
    JobSpec job = rig.job();
    job.maxCredits = 59.5;
    const QString id = rig.add(job);
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id).wait, Wait::Cap);
    QCOMPARE(rig.task(id).error->reason, Reason::CapReached);
    QCOMPARE(rig.task(id).estimated, std::optional(60.0));
    QVERIFY(rig.submits().isEmpty());
    QCOMPARE(rig.puts(), 0);
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.task(id).wait, Wait::Cap);
}

void TestQueueMoney::aCapThatIsHighEnoughDoesNot() {
    QueueRig rig;
    JobSpec job = rig.job();
    job.maxCredits = 60;
    const QString id = rig.add(job);
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.task(id).estimated, std::optional(60.0));
}

void TestQueueMoney::pausingWhileItIsSentLosesNoKey_data() {
    QTest::addColumn<QString>("how");
    QTest::newRow("paused and resumed") << u"pause"_s;
    QTest::newRow("cancelled and retried") << u"cancel"_s;
    QTest::newRow("paused, restarted and resumed") << u"restart"_s;
}

void TestQueueMoney::pausingWhileItIsSentLosesNoKey() {
    QFETCH(QString, how);
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::Hang);
    const QString id = rig.add(rig.job());
    QTRY_COMPARE(rig.simulator.bills().size(), 1);  // taken and charged; the answer does not come
    if (how == "cancel"_L1)
        rig.queue->cancel({id});
    else
        rig.queue->pause({id});
    QVERIFY(!rig.task(id).submission.isEmpty());
    if (how == "restart"_L1) {
        rig.close();
        rig.open();
    }
    if (how == "cancel"_L1)
        rig.queue->retry({id});
    else
        rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.submits().size(), 2);
    QCOMPARE(rig.submits()[0].body, rig.submits()[1].body);
}

void TestQueueMoney::whatNobodyCanRepeatIsHeardOut_data() {
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("paused while it is sent") << false;
    QTest::newRow("cancelled while it is sent") << true;
}

void TestQueueMoney::whatNobodyCanRepeatIsHeardOut() {
    QFETCH(bool, cancelled);
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, {.kind = Trouble::Delay, .amount = 200});
    const QString id = rig.add(rig.forgetfulJob());
    QTRY_COMPARE(rig.simulator.bills().size(), 1);
    cancelled ? rig.queue->cancel({id}) : rig.queue->pause({id});
    QCOMPARE(rig.state(id), cancelled ? State::Cancelled : State::Paused);
    QVERIFY(rig.task(id).remoteId.isEmpty());
    rig.queue->remove({id});
    QTRY_COMPARE(rig.task(id).remoteId, rig.simulator.bills().first().taskId);
    QCOMPARE(rig.state(id), cancelled ? State::Cancelled : State::Paused);
    cancelled ? rig.queue->retry({id}) : rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.submits().size(), 1);
}

void TestQueueMoney::removingWhatWasPaidIsRefused() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::Hang);
    const QString id = rig.add(rig.job());
    QTRY_COMPARE(rig.simulator.bills().size(), 1);
    rig.queue->remove({id});
    rig.queue->pause({id});
    rig.queue->remove({id});
    QCOMPARE(rig.state(id), State::Paused);
    rig.queue->resume({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
}

QTEST_GUILESS_MAIN(TestQueueMoney)
#include "tst_queuemoney.moc"
