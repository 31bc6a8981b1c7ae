// SPDX-License-Identifier: MIT
#include "services/http/ratelimiter.h"
#include "tests/support/fakeclock.h"

#include <QtTest/qtest.h>

using namespace std::chrono_literals;

class TestRateLimiter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutALimitNothingWaits();
    void spreadsAMinute();
    void spreadsASecond();
    void keepsBothLimits();
    void aLimitOfNothingIsNone();
    void aHoldIsForAllAndNeverShortened();
    void laterPlacesAreNeverBeforeEarlierOnes();
    void aClockThatJumpedBackDoesNotBlockForHours();
    void inAnyMinuteThereAreAtMostSoMany();
};

void TestRateLimiter::withoutALimitNothingWaits() {
    RateLimiter limiter;
    const FakeClock clock;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(limiter.reserve(clock.now()), 0ms);
}

void TestRateLimiter::spreadsAMinute() {
    RateLimiter limiter;
    limiter.setLimits(3, std::nullopt);
    FakeClock clock;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limiter.reserve(clock.now()), 0ms);
    QCOMPARE(limiter.reserve(clock.now()), 60s);
    clock.advance(10s);
    QCOMPARE(limiter.reserve(clock.now()), 50s);
}

void TestRateLimiter::spreadsASecond() {
    RateLimiter limiter;
    limiter.setLimits(std::nullopt, 2);
    const FakeClock clock;
    for (const auto wait : {0ms, 0ms, 1000ms, 1000ms, 2000ms})
        QCOMPARE(limiter.reserve(clock.now()), wait);
}

void TestRateLimiter::keepsBothLimits() {
    RateLimiter limiter;
    limiter.setLimits(3, 2);
    const FakeClock clock;
    for (const auto wait : {0ms, 0ms, 1000ms, 60000ms})
        QCOMPARE(limiter.reserve(clock.now()), wait);
}

void TestRateLimiter::aLimitOfNothingIsNone() {
    RateLimiter limiter;
    limiter.setLimits(0, -1);
    const FakeClock clock;
    QCOMPARE(limiter.reserve(clock.now()), 0ms);
    QCOMPARE(limiter.reserve(clock.now()), 0ms);
}

void TestRateLimiter::aHoldIsForAllAndNeverShortened() {
    RateLimiter limiter;
    FakeClock clock;
    limiter.holdUntil(clock.now().addSecs(30));
    limiter.holdUntil(clock.now().addSecs(10));
    QCOMPARE(limiter.reserve(clock.now()), 30s);
    clock.advance(31s);
    QCOMPARE(limiter.reserve(clock.now()), 0ms);
}

void TestRateLimiter::laterPlacesAreNeverBeforeEarlierOnes() {
    RateLimiter limiter;
    limiter.setLimits(1, std::nullopt);
    const FakeClock clock;
    QCOMPARE(limiter.reserve(clock.now()), 0s);
    QCOMPARE(limiter.reserve(clock.now()), 60s);
    limiter.setLimits(std::nullopt, std::nullopt);
    QCOMPARE(limiter.reserve(clock.now()), 60s);
}

void TestRateLimiter::aClockThatJumpedBackDoesNotBlockForHours() {
    RateLimiter limiter;
    limiter.setLimits(1, std::nullopt);
    const FakeClock clock;
    QCOMPARE(limiter.reserve(clock.now().addDays(1)), 0ms);
    QVERIFY(limiter.reserve(clock.now()) <= 60s);
}

void TestRateLimiter::inAnyMinuteThereAreAtMostSoMany() {
    RateLimiter limiter;
    limiter.setLimits(7, 2);
    FakeClock clock;
    QList<QDateTime> sent;
    for (int i = 0; i < 60; ++i) {
        sent << clock.now().addMSecs(limiter.reserve(clock.now()).count());
        clock.advance(std::chrono::milliseconds(i * 137 % 1500));
    }
    for (qsizetype i = 7; i < sent.size(); ++i)
        QVERIFY(sent[i - 7].msecsTo(sent[i]) >= 60'000);
    for (qsizetype i = 2; i < sent.size(); ++i)
        QVERIFY(sent[i - 2].msecsTo(sent[i]) >= 1000);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
