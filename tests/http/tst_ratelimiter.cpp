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
    void aLongSilenceFreesEverything();
    void inAnyMinuteThereAreAtMostSoMany();
};

void TestRateLimiter::withoutALimitNothingWaits() {
    RateLimiter limiter;
    const FakeClock clock;
    for (int i = 0; i < 1000; ++i)
        QCOMPARE(limiter.reserve(clock.elapsed()), 0ms);
}

void TestRateLimiter::spreadsAMinute() {
    RateLimiter limiter;
    limiter.setLimits(3, std::nullopt);
    FakeClock clock;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(limiter.reserve(clock.elapsed()), 0ms);
    QCOMPARE(limiter.reserve(clock.elapsed()), 60s);
    clock.advance(10s);
    QCOMPARE(limiter.reserve(clock.elapsed()), 50s);
}

void TestRateLimiter::spreadsASecond() {
    RateLimiter limiter;
    limiter.setLimits(std::nullopt, 2);
    const FakeClock clock;
    for (const auto wait : {0ms, 0ms, 1000ms, 1000ms, 2000ms})
        QCOMPARE(limiter.reserve(clock.elapsed()), wait);
}

void TestRateLimiter::keepsBothLimits() {
    RateLimiter limiter;
    limiter.setLimits(3, 2);
    const FakeClock clock;
    for (const auto wait : {0ms, 0ms, 1000ms, 60000ms})
        QCOMPARE(limiter.reserve(clock.elapsed()), wait);
}

void TestRateLimiter::aLimitOfNothingIsNone() {
    RateLimiter limiter;
    limiter.setLimits(0, -1);
    const FakeClock clock;
    QCOMPARE(limiter.reserve(clock.elapsed()), 0ms);
    QCOMPARE(limiter.reserve(clock.elapsed()), 0ms);
}

void TestRateLimiter::aHoldIsForAllAndNeverShortened() {
    RateLimiter limiter;
    FakeClock clock;
    limiter.holdUntil(clock.elapsed() + 30s);
    limiter.holdUntil(clock.elapsed() + 10s);
    QCOMPARE(limiter.heldFor(clock.elapsed()), 30s);
    QCOMPARE(limiter.reserve(clock.elapsed()), 30s);
    clock.advance(31s);
    QCOMPARE(limiter.heldFor(clock.elapsed()), 0ms);
    QCOMPARE(limiter.reserve(clock.elapsed()), 0ms);
}

void TestRateLimiter::laterPlacesAreNeverBeforeEarlierOnes() {
    RateLimiter limiter;
    limiter.setLimits(1, std::nullopt);
    const FakeClock clock;
    QCOMPARE(limiter.reserve(clock.elapsed()), 0s);
    QCOMPARE(limiter.reserve(clock.elapsed()), 60s);
    limiter.setLimits(std::nullopt, std::nullopt);
    QCOMPARE(limiter.reserve(clock.elapsed()), 60s);
}

void TestRateLimiter::inAnyMinuteThereAreAtMostSoMany() {
    RateLimiter limiter;
    limiter.setLimits(7, 2);
    FakeClock clock;
    QList<std::chrono::milliseconds> sent;
    for (int i = 0; i < 60; ++i) {
        sent << clock.elapsed() + limiter.reserve(clock.elapsed());
        clock.advance(std::chrono::milliseconds(i * 137 % 1500));
    }
    for (qsizetype i = 7; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 7] >= 60s);
    for (qsizetype i = 2; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 2] >= 1s);
}

void TestRateLimiter::aLongSilenceFreesEverything() {
    RateLimiter limiter;
    limiter.setLimits(3, std::nullopt);
    FakeClock clock;
    for (int i = 0; i < 9; ++i)
        limiter.reserve(clock.elapsed());  // taken for three minutes
    limiter.holdUntil(clock.elapsed() + 1h);
    clock.advance(8h);  // the computer slept
    for (const auto wait : {0ms, 0ms, 0ms, 60'000ms})
        QCOMPARE(limiter.reserve(clock.elapsed()), wait);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
