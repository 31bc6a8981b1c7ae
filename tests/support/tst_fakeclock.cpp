// SPDX-License-Identifier: MIT
#include "tests/support/fakeclock.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFakeClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firesInOrderOfTimeThenOfAsking();
    void firesWhatACallAddsOnTheWay();
    void forgetsCallsWhoseContextIsGone();
    void stepsToTheNextCall();
    void aJumpOfTheWallClockIsNoTimeThatPasses();
    void whatWasSleptThroughFiresAtOnce();
    void aSuspendStopsTheTimersToo();
};

void TestFakeClock::firesInOrderOfTimeThenOfAsking() {
    FakeClock clock;
    QStringList fired;
    clock.after(20ms, this, [&] { fired += u"late"_s; });
    clock.after(10ms, this, [&] { fired += u"first"_s; });
    clock.after(10ms, this, [&] { fired += u"second"_s; });
    const QDateTime start = clock.now();

    clock.advance(9ms);
    QVERIFY(fired.isEmpty());
    clock.advance(11ms);
    QCOMPARE(fired, (QStringList{u"first"_s, u"second"_s, u"late"_s}));
    QCOMPARE(start.msecsTo(clock.now()), 20);
}

void TestFakeClock::firesWhatACallAddsOnTheWay() {
    FakeClock clock;
    const QDateTime start = clock.now();
    qint64 firedAt = 0;
    clock.after(10ms, this, [&] { clock.after(10ms, this, [&] { firedAt = start.msecsTo(clock.now()); }); });
    clock.advance(50ms);
    QCOMPARE(firedAt, 20);
    QCOMPARE(start.msecsTo(clock.now()), 50);
}

void TestFakeClock::forgetsCallsWhoseContextIsGone() {
    FakeClock clock;
    bool fired = false;
    auto context = std::make_unique<QObject>();
    clock.after(10ms, context.get(), [&] { fired = true; });
    QCOMPARE(clock.waiting(), 1);
    context.reset();
    QCOMPARE(clock.waiting(), 0);
    clock.advance(20ms);
    QVERIFY(!fired);
}

void TestFakeClock::stepsToTheNextCall() {
    FakeClock clock;
    int fired = 0;
    clock.after(1h, this, [&] { ++fired; });
    QVERIFY(clock.advanceToNext());
    QCOMPARE(fired, 1);
    QVERIFY(!clock.advanceToNext());
    QVERIFY(!clock.nextDue().isValid());
}

void TestFakeClock::aJumpOfTheWallClockIsNoTimeThatPasses() {
    FakeClock clock;
    const QDateTime start = clock.now();
    int fired = 0;
    clock.after(10s, this, [&] { ++fired; });
    clock.jump(1h);
    QCOMPARE(start.secsTo(clock.now()), 3600);
    QCOMPARE(clock.elapsed(), 0ms);
    QCOMPARE(start.secsTo(clock.nextDue()), 3610);
    clock.jump(-2h);
    clock.advance(9s);
    QCOMPARE(fired, 0);
    clock.advance(1s);
    QCOMPARE(fired, 1);
    QCOMPARE(start.secsTo(clock.now()), 10 - 3600);
}

void TestFakeClock::whatWasSleptThroughFiresAtOnce() {
    FakeClock clock;
    const QDateTime start = clock.now();
    QList<qint64> firedAt;
    for (const auto delay : {10ms, 20ms, 5000ms})
        clock.after(delay, this, [&] { firedAt << start.msecsTo(clock.now()); });
    clock.oversleep(1s);
    QCOMPARE(firedAt, (QList<qint64>{1000, 1000}));
    QCOMPARE(clock.now().msecsTo(clock.nextDue()), 4000);
}

void TestFakeClock::aSuspendStopsTheTimersToo() {
    FakeClock clock;
    const QDateTime start = clock.now();
    int fired = 0;
    clock.after(10ms, this, [&] { ++fired; });
    clock.suspend(1h);
    QCOMPARE(start.secsTo(clock.now()), 3600);
    QCOMPARE(clock.elapsed(), std::chrono::milliseconds(1h));
    clock.advance(9ms);
    QCOMPARE(fired, 0);
    clock.advance(1ms);
    QCOMPARE(fired, 1);
}

QTEST_GUILESS_MAIN(TestFakeClock)
#include "tst_fakeclock.moc"
