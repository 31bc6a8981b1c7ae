// SPDX-License-Identifier: MIT
// Where a vendor tells no price, the user's own rate is what limits are kept by, and what the ledger expects.
#include "services/queue/store/taskstore.h"
#include "services/vendors/oiiyao.h"
#include "tests/queue/clockedrig.h"
#include "tests/queue/queuerig.h"
#include "tests/support/clips.h"
#include "ui/words/words.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Reason;
using ledger::Entry;
using task::State;
using task::Wait;

class TestQueueOwnRates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limitsAreKeptByThem_data();
    void limitsAreKeptByThem();
    void theLedgerExpectsThemWithoutAnyLimit();
    void withoutOneNothingIsExpected();
    void theVendorsPriceGoesBefore();
    void whatTheVendorChargesReplacesThem();
    void aDaysLimitCountsOverBatches();
    void aRaisedRateIsReadWhenItIsWoken();
    void aBalanceThatEndsInTheMiddleStopsThatVendorAlone();
};

namespace {

constexpr auto vendor = "priceless"_L1;

QList<JobSpec> fourJobs(const QueueRig& rig) {
    QList<JobSpec> jobs;
    for (const QString& target : {u"es"_s, u"fr"_s, u"de"_s, u"it"_s})
        jobs << rig.jobAt(vendor, target);
    return jobs;
}

QList<double> expectedIn(QueueRig& rig) {
    rig.close();
    const auto store = TaskStore::openReadOnly(rig.folder.filePath(u"queue.sqlite"_s));
    QList<double> credits;
    for (const LedgerLine& line : store ? (*store)->ledger().lines() : QList<LedgerLine>()) {
        if (line.entry == Entry::Estimate)
            credits << line.credits.value_or(-1);
    }
    return credits;
}

/// What waits says so, and by whose rate.
void saysWhy(const Task& task, Reason reason) {
    QCOMPARE(task.state, State::Waiting);
    QCOMPARE(task.wait, Wait::Cap);
    QVERIFY(task.error);
    QCOMPARE(task.error->reason, reason);
    const QString sentence = words::sentence(*task.error);
    QVERIFY2(sentence.contains("your rate"_L1) && sentence.contains("limit"_L1), qPrintable(sentence));
    QVERIFY(!words::stateReason(task).isEmpty());
}

}  // namespace

void TestQueueOwnRates::limitsAreKeptByThem_data() {
    QTest::addColumn<Caps>("caps");
    QTest::addColumn<int>("sent");
    QTest::addColumn<Reason>("reason");
    // Each task counts as 50: a started minute. The vendor charges 60 and tells it only afterwards.
    QTest::newRow("a task's, just enough") << Caps{.task = 50} << 4 << Reason::None;
    QTest::newRow("a task's, too little") << Caps{.task = 49} << 0 << Reason::CapReached;
    QTest::newRow("a batch's") << Caps{.batch = 115} << 2 << Reason::BatchCapReached;
    QTest::newRow("a day's") << Caps{.day = 115} << 2 << Reason::DayCapReached;
    QTest::newRow("the vendor's") << Caps{.total = 51} << 1 << Reason::TotalCapReached;
}

void TestQueueOwnRates::limitsAreKeptByThem() {
    QFETCH(Caps, caps);
    QFETCH(int, sent);
    QFETCH(Reason, reason);
    QueueRig rig;
    rig.caps = caps;
    rig.ownRates = {{u"translate"_s, 50}};
    const QStringList ids = rig.add(fourJobs(rig));
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), sent);
    int held = 0;
    for (const QString& id : ids) {
        if (rig.state(id) == State::Done)
            continue;
        ++held;
        saysWhy(rig.task(id), reason);
    }
    QCOMPARE(held, 4 - sent);
    QCOMPARE(rig.simulator.violations(), QStringList());
}

void TestQueueOwnRates::theLedgerExpectsThemWithoutAnyLimit() {
    QueueRig rig;
    rig.ownRates = {{u"translate"_s, 50}, {u"erase"_s, 7}};
    const QString id = rig.add(rig.jobAt(vendor));
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(rig.simulator.count(u"pricing"_s), 0);
    QCOMPARE(expectedIn(rig), QList<double>{50});
}

void TestQueueOwnRates::withoutOneNothingIsExpected() {
    QueueRig rig;
    rig.ownRates = {{u"erase"_s, 7}};
    rig.add(rig.jobAt(vendor));
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 1);
    QCOMPARE(expectedIn(rig), QList<double>());
}

void TestQueueOwnRates::theVendorsPriceGoesBefore() {
    QueueRig rig;
    rig.caps.task = 60;
    rig.ownRates = {{u"translate"_s, 1000}};
    const QString id = rig.add(rig.job());
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QCOMPARE(expectedIn(rig), QList<double>{60});
}

/// The second task sees what the first has really cost.
void TestQueueOwnRates::whatTheVendorChargesReplacesThem() {
    QueueRig rig;
    rig.caps.total = 105;
    rig.ownRates = {{u"translate"_s, 50}};
    rig.add(rig.jobAt(vendor, u"es"_s));
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 1);
    const QString second = rig.add(rig.jobAt(vendor, u"fr"_s));
    QVERIFY(rig.settles());
    saysWhy(rig.task(second), Reason::TotalCapReached);
    QCOMPARE(rig.task(second).error->about.value(0), u"110"_s);
}

void TestQueueOwnRates::aDaysLimitCountsOverBatches() {
    QueueRig rig;
    rig.caps = {.batch = 1000, .day = 180};
    rig.ownRates = {{u"translate"_s, 60}};
    rig.add({rig.jobAt(vendor, u"es"_s), rig.jobAt(vendor, u"fr"_s)});
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 2);
    const QStringList second = rig.add({rig.jobAt(vendor, u"de"_s), rig.jobAt(vendor, u"it"_s)});
    QVERIFY(rig.settles());
    QCOMPARE(rig.simulator.bills().size(), 3);
    const auto held = std::ranges::find_if(second, [&rig](const QString& id) { return rig.state(id) == State::Waiting; });
    QVERIFY(held != second.end());
    saysWhy(rig.task(*held), Reason::DayCapReached);
    QVERIFY(rig.task(*held).until > rig.clock.now());
}

void TestQueueOwnRates::aRaisedRateIsReadWhenItIsWoken() {
    QueueRig rig;
    rig.caps.task = 55;
    rig.ownRates = {{u"translate"_s, 600}};
    const QString id = rig.add(rig.jobAt(vendor));
    QVERIFY(rig.settles());
    saysWhy(rig.task(id), Reason::CapReached);
    rig.ownRates = {{u"translate"_s, 50}};
    rig.queue->wake();
    QVERIFY(rig.settles());
    QCOMPARE(rig.state(id), State::Done);
    QVERIFY(!rig.task(id).error);
}

void TestQueueOwnRates::aBalanceThatEndsInTheMiddleStopsThatVendorAlone() {
    ClockedRig rig;
    OiiyaoSimulator::Settings settings;
    settings.now = rig.vendorsClock();
    settings.account.resultVideo = makeClip(rig.folder.path(), {.seconds = 1});
    settings.account.credits = 130;  // two of four
    auto poor = std::make_unique<OiiyaoSimulator>(settings);
    settings.account.credits = 10'000;
    auto rich = std::make_unique<OiiyaoSimulator>(settings);
    OiiyaoSimulator& first = *poor;
    OiiyaoSimulator& second = *rich;
    Vendor other = oiiyao();
    other.id = u"other"_s;
    rig.addVendor(oiiyao(), std::move(poor));
    rig.addVendor(other, std::move(rich));
    rig.open();
    QList<JobSpec> jobs;
    for (const QString& account : {u"oiiyao"_s, u"other"_s}) {
        for (const QString& target : {u"es"_s, u"fr"_s, u"de"_s, u"it"_s})
            jobs << JobSpec{.operation = OperationKind::Translate, .vendor = account, .account = account, .source = u"https://clips.example/1.mp4"_s,
                            .sourceLanguage = u"en"_s, .targetLanguage = target, .voice = u"101"_s, .folder = rig.outFolder()};
    }
    const QStringList ids = rig.add(jobs);
    QVERIFY(rig.passUntil([&rig] { return rig.countIn(State::Done) == 6; }, 60min));
    rig.pass(60min);
    QCOMPARE(first.bills().size(), 2);
    QCOMPARE(second.bills().size(), 4);
    int waiting = 0;
    for (const QString& id : ids) {
        const Task task = rig.task(id);
        if (task.state == State::Done)
            continue;
        ++waiting;
        QCOMPARE(task.job.account, u"oiiyao"_s);
        QCOMPARE(task.state, State::Waiting);
        QCOMPARE(task.wait, Wait::Credit);
    }
    QCOMPARE(waiting, 2);
    first.setCredits(10'000);
    rig.queue->wake();
    QVERIFY(rig.passUntil([&rig] { return rig.countIn(State::Done) == 8; }, 60min));
    QCOMPARE(first.bills().size(), 4);
}

QTEST_GUILESS_MAIN(TestQueueOwnRates)
#include "tst_queueownrates.moc"
