// SPDX-License-Identifier: MIT
// A content goes into the queue and into the list of what was taken together, and once.
#include "services/queue/queueparts.h"
#include "services/queue/store/taskstore.h"
#include "services/watch/watchtools.h"
#include "tests/queue/queuerig.h"

#include <QtSql/qsqlquery.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

class TestWatchedQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aContentIsTakenOnce();
    void anotherRuleTakesItToo();
    void rowsThatCameBackAreKnown();
    void theDayIsAddedUp();
};

static WatchedFile file(const QString& rule, const QString& content, const QDateTime& at = QDateTime::currentDateTimeUtc()) {
    return {.rule = rule, .sha256 = content, .path = u"/films/a.mp4"_s, .at = at};
}

void TestWatchedQueue::aContentIsTakenOnce() {
    QueueRig rig;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(rig.queue->addWatched(file(u"r"_s, u"c1"_s), {rig.job(), rig.job()}), std::nullopt);
    QCOMPARE(rig.queue->tasks().size(), 2);
    QCOMPARE(rig.queue->tasks().first().batch, watchedBatch(u"r"_s, u"c1"_s));
    rig.close();
    rig.open();
    QCOMPARE(rig.queue->addWatched(file(u"r"_s, u"c1"_s), {rig.job()}), std::nullopt);
    QCOMPARE(rig.queue->tasks().size(), 2);
    QVERIFY(rig.queue->store().watched().has(u"r"_s, u"c1"_s));
    QVERIFY(!rig.queue->store().watched().has(u"r"_s, u"c2"_s));
}

void TestWatchedQueue::anotherRuleTakesItToo() {
    QueueRig rig;
    QCOMPARE(rig.queue->addWatched(file(u"r"_s, u"c1"_s), {rig.job()}), std::nullopt);
    QCOMPARE(rig.queue->addWatched(file(u"s"_s, u"c1"_s), {rig.job()}), std::nullopt);
    QCOMPARE(rig.queue->tasks().size(), 2);
}

/// Killed between the journal and the commit: the rows are given back, the line that says they were taken is not.
void TestWatchedQueue::rowsThatCameBackAreKnown() {
    QueueRig rig;
    QCOMPARE(rig.queue->addWatched(file(u"r"_s, u"c1"_s), {rig.job()}), std::nullopt);
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constLast(), false));
    QVERIFY(query.exec(u"DELETE FROM watched"_s));
    QVERIFY(!rig.queue->store().watched().has(u"r"_s, u"c1"_s));
    QCOMPARE(rig.queue->addWatched(file(u"r"_s, u"c1"_s), {rig.job()}), std::nullopt);
    QCOMPARE(rig.queue->tasks().size(), 1);
    QVERIFY(rig.queue->store().watched().has(u"r"_s, u"c1"_s));
}

void TestWatchedQueue::theDayIsAddedUp() {
    QueueRig rig;
    const QDateTime now = rig.clock.now();
    TaskStore& store = rig.queue->store();
    const auto put = [&](const QString& content, std::optional<double> estimated, std::optional<double> charged, const QDateTime& at) {
        Task task{.batch = watchedBatch(u"r"_s, content), .job = rig.job(), .estimated = estimated, .charged = charged, .created = at};
        task.state = task::State::Paused;
        QVERIFY(store.add({task}, file(u"r"_s, content, at)));
    };
    put(u"yesterday"_s, 500, 500, now.addDays(-1));
    put(u"charged"_s, 12, 10, now);
    put(u"expected"_s, 7, std::nullopt, now);
    const WatchTools tools = watchTools(*rig.queue, rig.vendors, rig.clock, [](const QString& id) { return Account{.id = id}; }, {});
    QCOMPARE(tools.today(u"r"_s), (WatchDay{.files = 2, .credits = 17, .open = false, .dearest = 10}));
    put(u"unknown"_s, std::nullopt, std::nullopt, now);
    QCOMPARE(tools.today(u"r"_s), (WatchDay{.files = 3, .credits = 17, .open = true, .dearest = 10}));
    QCOMPARE(tools.today(u"other"_s), WatchDay());
}

QTEST_GUILESS_MAIN(TestWatchedQueue)
#include "tst_watchedqueue.moc"
