// SPDX-License-Identifier: MIT
// How many jobs a vendor is given at once: by its own numbers, of the account and of the operation.
#include "services/queue/lanes.h"
#include "services/vendors/vendor.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using task::Step;

class TestLanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOperationHasAQueueOfItsOwn();
    void anAccountHasALimitOverAll();
    void whatIsSentNowCountsToo();
    void onlySubmitsWaitForThem();
    void oneAtATimeLooksThroughAList();
};

static Vendor vendor(std::optional<int> ofAccount) {
    Operation erase;
    erase.kind = OperationKind::Erase;
    erase.queued = 2;
    Operation lipSync;
    lipSync.kind = OperationKind::LipSync;
    return {.id = u"made-up"_s, .limits = {.jobsAtOnce = ofAccount}, .operations = {erase, lipSync}};
}

static Task at(Step step, OperationKind kind, const QString& account = u"made-up"_s) {
    Task task;
    task.job.operation = kind;
    task.job.account = account;
    task.step = step;
    return task;
}

void TestLanes::anOperationHasAQueueOfItsOwn() {
    const Vendor madeUp = vendor({});
    Lanes lanes;
    lanes.countRemote(at(Step::Poll, OperationKind::Erase));
    for (int i = 0; i < 5; ++i)
        lanes.countRemote(at(Step::Poll, OperationKind::LipSync));
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::Erase), &madeUp));
    lanes.countRemote(at(Step::Poll, OperationKind::Erase));
    QVERIFY(!lanes.hasRoom(at(Step::Submit, OperationKind::Erase), &madeUp));
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::LipSync), &madeUp));
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::Erase, u"made-up/2"_s), &madeUp));
}

void TestLanes::anAccountHasALimitOverAll() {
    const Vendor madeUp = vendor(1);
    Lanes lanes;
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::Erase), &madeUp));
    lanes.countRemote(at(Step::Poll, OperationKind::LipSync));
    QVERIFY(!lanes.hasRoom(at(Step::Submit, OperationKind::Erase), &madeUp));
}

void TestLanes::whatIsSentNowCountsToo() {
    const Vendor madeUp = vendor({});
    Lanes lanes;
    lanes.countRemote(at(Step::Poll, OperationKind::Erase));
    lanes.enter(at(Step::Submit, OperationKind::Erase, u"made-up/2"_s));
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::Erase), &madeUp));
    lanes.countRemote(at(Step::Poll, OperationKind::Erase, u"made-up/2"_s));
    QVERIFY(!lanes.hasRoom(at(Step::Submit, OperationKind::Erase, u"made-up/2"_s), &madeUp));
}

void TestLanes::onlySubmitsWaitForThem() {
    const Vendor madeUp = vendor(1);
    Lanes lanes;
    lanes.countRemote(at(Step::Poll, OperationKind::Erase));
    lanes.countRemote(at(Step::Poll, OperationKind::Erase));
    QVERIFY(lanes.hasRoom(at(Step::Poll, OperationKind::Erase), &madeUp));
    QVERIFY(lanes.hasRoom(at(Step::Fetch, OperationKind::Erase), &madeUp));
    QVERIFY(lanes.hasRoom(at(Step::Submit, OperationKind::Erase), nullptr));
}

/// Two that look at once could take the same entry for theirs.
void TestLanes::oneAtATimeLooksThroughAList() {
    const Vendor madeUp = vendor({});
    Lanes lanes;
    lanes.enter(at(Step::Find, OperationKind::Erase));
    QVERIFY(!lanes.hasRoom(at(Step::Find, OperationKind::LipSync), &madeUp));
    QVERIFY(lanes.hasRoom(at(Step::Find, OperationKind::Erase, u"made-up/2"_s), &madeUp));
}

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
