// SPDX-License-Identifier: MIT
// What goes wrong on the way, and how a task comes to its result all the same.
#include "tests/queue/queuerig.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using Trouble = Misbehaviour::Kind;

class TestQueueFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesThrough_data();
    void comesThrough();
    void givesUpAndGoesOnWhenAsked_data();
    void givesUpAndGoesOnWhenAsked();
    void aRefusedKeyIsTold();
    void aWordNobodyKnowsKeepsItAsking();
    void aTruncatedDownloadIsResumed();
    void anExpiredLinkIsAskedForAgain();
    void anUploadLinkThatHasExpiredIsAskedForOnce();
    void aWebPageIsNoResult();
    void aFileThatVanishesOnTheWay();
    void aFailedUploadDoesNotLeaveTheOthersWaiting();
    void theVendorGaveUpAndARetryIsANewJob();
    void aServerThatIsGoneForAWhile();
    void idsBeyondADoubleSurvive();
    void linksThatLiveShortlyAreNotAskedForForEver();
    void linksEndByTheServersClock_data();
    void linksEndByTheServersClock();
};

static void verifyDoneOnce(QueueRig& rig, const QString& id) {
    QVERIFY(rig.settles());
    const Task task = rig.task(id);
    QVERIFY2(task.state == State::Done, qPrintable(task::name(task.state) + u' ' + (task.error ? failure::name(task.error->kind) + task.error->detail : QString())));
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(rig.results().size(), 2);
    QCOMPARE(rig.leftovers(), QStringList());
    QVERIFY2(rig.simulator.violations().isEmpty(), qPrintable(rig.simulator.violations().join(u'\n')));
}

void TestQueueFaults::comesThrough_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const QString& endpoint, const QString& trouble) {
        QTest::addRow("%s: %s", qPrintable(endpoint), qPrintable(trouble)) << endpoint << trouble;
    };
    for (const auto& endpoint : {u"upload-url"_s, u"confirm-upload"_s, u"video-translation"_s, u"task"_s}) {
        for (const auto& trouble : {u"drop-before-reading"_s, u"drop-before-answer"_s, u"reset-before-answer"_s, u"truncated@20"_s,
                                    u"reset-midway@20"_s, u"html"_s, u"empty"_s, u"missing-fields"_s, u"null-data"_s,
                                    u"numbers-as-strings"_s, u"internal-error"_s, u"fault-after-acting"_s, u"rate-limit-error"_s, u"slow@10"_s})
            row(endpoint, trouble);
    }
    row(u"upload"_s, u"drop-before-reading"_s);
    row(u"upload"_s, u"drop-while-reading@5000"_s);
    row(u"upload"_s, u"drop-before-answer"_s);
    row(u"upload"_s, u"reset-before-answer"_s);
    row(u"upload"_s, u"internal-error"_s);
    row(u"upload"_s, u"permission-error"_s);
    row(u"upload"_s, u"not-found"_s);
    row(u"download"_s, u"drop-before-reading"_s);
    row(u"download"_s, u"truncated@0"_s);
    row(u"download"_s, u"truncated@5000"_s);
    row(u"download"_s, u"reset-midway@5000"_s);
    row(u"download"_s, u"slow@8000"_s);
    row(u"download"_s, u"internal-error"_s);
    row(u"download"_s, u"permission-error"_s);
    row(u"download"_s, u"not-found"_s);
    row(u"download"_s, u"html"_s);
    row(u"download"_s, u"empty"_s);
}

void TestQueueFaults::comesThrough() {
    QFETCH(QString, endpoint);
    QFETCH(QString, trouble);
    QueueRig rig;
    rig.simulator.misbehave(endpoint, *misbehaviourFromText(trouble));
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    // A submit that was repeated was repeated byte for byte.
    const auto submits = rig.submits();
    for (const ServerRequest& submit : submits) {
        if (trouble != "drop-before-reading"_L1 && trouble != "internal-error"_L1 && trouble != "rate-limit-error"_L1)
            QCOMPARE(submit.body, submits.last().body);
    }
}

void TestQueueFaults::givesUpAndGoesOnWhenAsked_data() {
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("bills");
    QTest::newRow("no place for the upload") << u"upload-url"_s << u"validation-error"_s << Kind::Rejected << 0;
    QTest::newRow("a store that is always in trouble") << u"upload"_s << u"internal-error"_s << Kind::VendorFault << 0;
    QTest::newRow("a store that refuses") << u"upload"_s << u"validation-error"_s << Kind::Rejected << 0;
    QTest::newRow("a submit that is refused") << u"video-translation"_s << u"validation-error"_s << Kind::Rejected << 0;
    QTest::newRow("a task nobody knows") << u"task"_s << u"not-found"_s << Kind::NotFound << 1;
    QTest::newRow("answers that are always nonsense") << u"task"_s << u"html"_s << Kind::Malformed << 1;
    QTest::newRow("results that are never there") << u"download"_s << u"internal-error"_s << Kind::VendorFault << 1;
    QTest::newRow("links that are always dead") << u"download"_s << u"permission-error"_s << Kind::NotFound << 1;
    QTest::newRow("results that are never media") << u"download"_s << u"html"_s << Kind::Malformed << 1;
}

void TestQueueFaults::givesUpAndGoesOnWhenAsked() {
    QFETCH(QString, endpoint);
    QFETCH(QString, trouble);
    QFETCH(int, bills);
    QueueRig rig;
    rig.simulator.misbehave(endpoint, *misbehaviourFromText(trouble), MisbehaviourPlan::always);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles(60'000));
    QCOMPARE(rig.state(id), State::Failed);
    QTEST(rig.task(id).error->kind, "kind");
    QVERIFY(rig.task(id).ended.isValid());
    QCOMPARE(rig.simulator.bills().size(), bills);
    QVERIFY(rig.simulator.requests().size() < 60);
    rig.simulator.behave();
    rig.queue->retry({id});
    verifyDoneOnce(rig, id);
}

void TestQueueFaults::aRefusedKeyIsTold() {
    QueueRig rig;
    rig.keys.answer = Secret("another-key");
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    QCOMPARE(rig.task(id).error->kind, Kind::Unauthorised);
    QCOMPARE(rig.task(id).error->vendorCode, u"invalid_api_key"_s);
    QCOMPARE(rig.simulator.requests().size(), 1);
    rig.keys.answer = Secret("sim-key-1");
    rig.queue->retry({id});
    verifyDoneOnce(rig, id);
}

void TestQueueFaults::aWordNobodyKnowsKeepsItAsking() {
    QueueRig rig;
    rig.simulator.misbehave(u"task"_s, Trouble::UnknownStatus, 8);
    const QString id = rig.add(rig.job());
    QTRY_COMPARE(rig.task(id).stage, u"transmogrifying"_s);
    QVERIFY(!rig.task(id).error);
    verifyDoneOnce(rig, id);
    QVERIFY(rig.simulator.count(u"task"_s) >= 9);
}

void TestQueueFaults::aTruncatedDownloadIsResumed() {
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Misbehaviour{Trouble::Truncated, 4000});
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    bool resumed = false;
    for (const ServerRequest& request : rig.simulator.storeRequests())
        resumed = resumed || request.header("Range") == "bytes=4000-";
    QVERIFY(resumed);
    QFile result(rig.task(id).files.first().path);
    QFile source(rig.clip);
    QVERIFY(result.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
    QCOMPARE(result.readAll(), source.readAll());
}

void TestQueueFaults::anExpiredLinkIsAskedForAgain() {
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Trouble::PermissionError, 2);
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    QCOMPARE(rig.simulator.count(u"task"_s), 2 + 2);
}

void TestQueueFaults::anUploadLinkThatHasExpiredIsAskedForOnce() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload"_s, Trouble::PermissionError);
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    QCOMPARE(rig.simulator.count(u"upload-url"_s), 2);
}

void TestQueueFaults::aWebPageIsNoResult() {
    QueueRig rig;
    rig.simulator.misbehave(u"download"_s, Trouble::Html, 2);
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    for (const ResultFile& file : rig.task(id).files) {
        QFile result(file.path);
        QVERIFY(result.open(QIODevice::ReadOnly));
        QVERIFY(!result.read(100).contains("<html>"));
    }
}

void TestQueueFaults::aFileThatVanishesOnTheWay() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload-url"_s, Misbehaviour{Trouble::Delay, 200});
    const QString id = rig.add(rig.job());
    QTRY_COMPARE(rig.simulator.count(u"upload-url"_s), 1);
    QVERIFY(QFile::rename(rig.clip, rig.clip + u".away"_s));
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    QCOMPARE(rig.task(id).error->kind, Kind::Invalid);
    QCOMPARE(rig.puts(), 0);
    QVERIFY(QFile::rename(rig.clip + u".away"_s, rig.clip));
    rig.queue->retry({id});
    verifyDoneOnce(rig, id);
}

void TestQueueFaults::aFailedUploadDoesNotLeaveTheOthersWaiting() {
    QueueRig rig;
    rig.simulator.misbehave(u"upload"_s, Trouble::ValidationError, MisbehaviourPlan::always);
    const QStringList ids = rig.add({rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s)});
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Failed);
    rig.simulator.behave();
    rig.queue->retry(ids);
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 3);
}

void TestQueueFaults::theVendorGaveUpAndARetryIsANewJob() {
    QueueRig rig;
    rig.simulator.failNextTasks(u"No speech was found"_s);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    QCOMPARE(rig.task(id).error->kind, Kind::VendorFault);
    QCOMPARE(rig.task(id).error->detail, u"No speech was found"_s);
    const QString first = rig.task(id).remoteId;
    rig.queue->retry({id});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(rig.task(id).remoteId != first);
    QCOMPARE(rig.simulator.bills().size(), 2);
    QCOMPARE(rig.puts(), 1);
}

void TestQueueFaults::aServerThatIsGoneForAWhile() {
    QueueRig rig;
    rig.simulator.goOffline();
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(rig.task(id).attempts >= 3);
    QCOMPARE(rig.state(id) == State::Failed, false);
    QCOMPARE(rig.task(id).error ? rig.task(id).error->kind : Kind::Cancelled, Kind::Offline);
    QVERIFY(rig.simulator.comeBack());
    verifyDoneOnce(rig, id);
}

void TestQueueFaults::idsBeyondADoubleSurvive() {
    QueueRig rig;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::HugeIds);
    rig.simulator.misbehave(u"task"_s, Trouble::HugeIds);
    const QString id = rig.add(rig.job());
    verifyDoneOnce(rig, id);
    QCOMPARE(rig.task(id).remoteId, u"1861664658419253250"_s);
}

void TestQueueFaults::linksThatLiveShortlyAreNotAskedForForEver() {
    OiiyaoSimulator::Settings settings;
    settings.store.linkLifetime = 4min;  // less than the five that a link must still live to be handed in
    QueueRig rig(settings);
    const QString id = rig.add(rig.job());
    QTRY_VERIFY(rig.simulator.count(u"refresh-url"_s) > 0 || rig.queue->isIdle());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.puts(), 1);
    QVERIFY(rig.simulator.requests().size() < 40);
}

void TestQueueFaults::linksEndByTheServersClock_data() {
    QTest::addColumn<std::chrono::minutes>("ahead");
    QTest::addColumn<std::chrono::minutes>("linkLifetime");
    QTest::addColumn<int>("renewed");
    QTest::newRow("a long-lived link serves twice") << 0min << 120min << 0;
    QTest::newRow("a link that is about to end is renewed") << 0min << 3min << 1;
    QTest::newRow("also where the server's clock is an hour ahead, and ours says it lives on") << 60min << 3min << 1;
    QTest::newRow("where its clock is an hour behind, ours does not end it early") << -60min << 63min << 0;
    QTest::newRow("nor when ours says that it was over from the start") << -60min << 40min << 0;
}

void TestQueueFaults::linksEndByTheServersClock() {
    QFETCH(std::chrono::minutes, ahead);
    QFETCH(std::chrono::minutes, linkLifetime);
    OiiyaoSimulator::Settings settings;
    settings.now = [ahead] { return QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(ahead).count()); };
    settings.store.linkLifetime = linkLifetime;
    QueueRig rig(settings);
    for (const QString& language : {u"es"_s, u"fr"_s}) {
        const QString id = rig.add(rig.job(language));
        QVERIFY(rig.settles());
        QCOMPARE(rig.state(id), State::Done);
    }
    QCOMPARE(rig.puts(), 1);
    QTEST(int(rig.simulator.count(u"refresh-url"_s)), "renewed");
}

QTEST_GUILESS_MAIN(TestQueueFaults)
#include "tst_queuefaults.moc"
