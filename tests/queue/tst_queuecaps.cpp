// SPDX-License-Identifier: MIT
// What the user lets an account cost is held against what the ledger knows, before a paid call goes out.
#include "services/queue/store/taskstore.h"
#include "tests/queue/queuerig.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using ledger::Entry;
using task::State;
using task::Wait;
using Trouble = Misbehaviour::Kind;

class TestQueueCaps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCapStopsTheSubmitThatWouldCrossIt_data();
    void aCapStopsTheSubmitThatWouldCrossIt();
    void whatMayHaveBeenChargedCounts();
    void aRaisedCapLetsThemGo();
    void aDaysCapIsWokenTomorrow();
    void pricesAreAskedForOnce();
    void theLedgerTellsTheWholeStory();
    void whatNobodyExplainsIsFlagged();
    void aTaskThatFailedThereIsGivenBack();
};

namespace {

QList<LedgerLine> ledgerOf(QueueRig& rig) {
    rig.close();
    const auto store = TaskStore::openReadOnly(rig.folder.filePath(u"queue.sqlite"_s));
    return store ? (*store)->ledger().lines() : QList<LedgerLine>();
}

QList<std::optional<double>> creditsOf(const QList<LedgerLine>& lines, Entry entry) {
    QList<std::optional<double>> credits;
    for (const LedgerLine& line : lines) {
        if (line.entry == entry)
            credits << line.credits;
    }
    return credits;
}

QList<JobSpec> fourJobs(const QueueRig& rig) {
    return {rig.job(u"es"_s), rig.job(u"fr"_s), rig.job(u"de"_s), rig.job(u"it"_s)};
}

}  // namespace

void TestQueueCaps::aCapStopsTheSubmitThatWouldCrossIt_data() {
    QTest::addColumn<Caps>("caps");
    QTest::addColumn<int>("sent");
    QTest::addColumn<Reason>("reason");
    // Each task costs 60.
    QTest::newRow("no cap") << Caps{} << 4 << Reason::None;
    QTest::newRow("a task's, just enough") << Caps{.task = 60} << 4 << Reason::None;
    QTest::newRow("a task's, too little") << Caps{.task = 59} << 0 << Reason::CapReached;
    QTest::newRow("a batch's") << Caps{.batch = 125} << 2 << Reason::BatchCapReached;
    QTest::newRow("a day's") << Caps{.day = 180} << 3 << Reason::DayCapReached;
    QTest::newRow("the vendor's") << Caps{.total = 61} << 1 << Reason::TotalCapReached;
}

void TestQueueCaps::aCapStopsTheSubmitThatWouldCrossIt() {
    QFETCH(Caps, caps);
    QFETCH(int, sent);
    QFETCH(Reason, reason);
    QueueRig rig;
    rig.caps = caps;
    const QStringList ids = rig.add(fourJobs(rig));
    QVERIFY(rig.settles());
    QCOMPARE(rig.submits().size(), sent);
    QCOMPARE(rig.simulator.bills().size(), sent);
    int held = 0;
    for (const QString& id : ids) {
        const Task task = rig.task(id);
        if (task.state == State::Done)
            continue;
        ++held;
        QCOMPARE(task.state, State::Waiting);
        QCOMPARE(task.wait, Wait::Cap);
        QCOMPARE(task.error->reason, reason);
    }
    QCOMPARE(held, 4 - sent);
}

void TestQueueCaps::whatMayHaveBeenChargedCounts() {
    QueueRig rig;
    rig.caps.day = 100;
    rig.simulator.misbehave(u"video-translation"_s, Trouble::DropBeforeAnswer);
    const QStringList ids = rig.add({rig.forgetfulJob(), rig.jobAt(u"forgetful"_s, u"fr"_s)});
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(ids[0]), State::Unsure);
    QCOMPARE(rig.task(ids[1]).wait, Wait::Cap);
    rig.queue->resolve(ids[0], {});  // it cost nothing: once more, and it takes the room
    QVERIFY(rig.settles());
    QCOMPARE(rig.submits().size(), 1);
}

void TestQueueCaps::aRaisedCapLetsThemGo() {
    QueueRig rig;
    rig.caps.batch = 60;
    const QStringList ids = rig.add(fourJobs(rig));
    QVERIFY(rig.settles());
    QCOMPARE(rig.submits().size(), 1);
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.submits().size(), 1);
    rig.caps.batch = 240;
    rig.queue->wake();
    QVERIFY(rig.settles());
    for (const QString& id : ids)
        QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.bills().size(), 4);
}

void TestQueueCaps::aDaysCapIsWokenTomorrow() {
    QueueRig rig;
    rig.caps.day = 1;
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    const Task task = rig.task(id);
    QCOMPARE(task.error->reason, Reason::DayCapReached);
    QVERIFY(task.until.isValid());
    QCOMPARE(task.until.toLocalTime().time().hour(), 0);
    QVERIFY(task.until > rig.clock.now() && task.until <= rig.clock.now().addSecs(26 * 3600));
}

void TestQueueCaps::pricesAreAskedForOnce() {
    QueueRig rig;
    rig.caps.day = 1000;
    rig.add(fourJobs(rig));
    QVERIFY(rig.settles());
    const auto asked = std::ranges::count_if(rig.simulator.requests(), [](const ServerRequest& r) { return r.path() == "/account/pricing"_L1; });
    QVERIFY2(asked >= 1 && asked <= 3, qPrintable(QString::number(asked)));  // three checks run at once
}

void TestQueueCaps::theLedgerTellsTheWholeStory() {
    OiiyaoSimulator::Settings settings;
    settings.account.credits = 1000;
    QueueRig rig(settings);
    rig.caps.day = 500;
    rig.add({rig.job(u"es"_s), rig.job(u"fr"_s)});
    QVERIFY(rig.settles());
    QTRY_VERIFY(rig.queue->isTidy());
    const QList<LedgerLine> lines = ledgerOf(rig);
    QCOMPARE(creditsOf(lines, Entry::Estimate), (QList<std::optional<double>>{60, 60}));
    const auto charged = creditsOf(lines, Entry::Charged);
    QVERIFY(charged.size() >= 2 && charged.last() == 60.0);
    QCOMPARE(creditsOf(lines, Entry::Balance), (QList<std::optional<double>>{1000, 880}));
    QVERIFY(creditsOf(lines, Entry::Difference).isEmpty());
    QCOMPARE(lines.first().entry, Entry::Balance);
    QCOMPARE(lines.last().entry, Entry::Balance);
}

void TestQueueCaps::whatNobodyExplainsIsFlagged() {
    OiiyaoSimulator::Settings settings;
    settings.account.credits = 1000;
    QueueRig rig(settings);
    rig.add(rig.job(u"es"_s));
    QTRY_COMPARE(rig.submits().size(), 1);
    rig.simulator.setCredits(800);  // somebody else spent
    QVERIFY(rig.settles());
    QTRY_VERIFY(rig.queue->isTidy());
    const auto differences = creditsOf(ledgerOf(rig), Entry::Difference);
    QCOMPARE(differences.size(), 1);
    QVERIFY2(*differences.first() == 140.0 || *differences.first() == 200.0, qPrintable(QString::number(*differences.first())));
}

void TestQueueCaps::aTaskThatFailedThereIsGivenBack() {
    QueueRig rig;
    rig.simulator.failNextTasks(u"no face"_s);
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Failed);
    QTRY_VERIFY(rig.queue->isTidy());
    QVERIFY(!ledgerOf(rig).isEmpty());
}

QTEST_GUILESS_MAIN(TestQueueCaps)
#include "tst_queuecaps.moc"
