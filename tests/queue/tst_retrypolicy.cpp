// SPDX-License-Identifier: MIT
#include "services/queue/retrypolicy.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

class TestRetryPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void obeysTheVendorsWord();
    void whatWasPaidIsWaitedForLonger_data();
    void whatWasPaidIsWaitedForLonger();
    void aStoreInTroubleIsAskedLongerForWhatWasPaid();
    void everyKindHasAnEnd();
    void backsOffWithJitter_data();
    void backsOffWithJitter();
};

void TestRetryPolicy::verdicts_data() {
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<State>("state");
    QTest::addColumn<Wait>("wait");
    const auto row = [](const char* name, const ApiError& error, int attempts, bool repeatable, State state, Wait wait = Wait::None) {
        QTest::newRow(name) << error << attempts << repeatable << state << wait;
    };
    const ApiError noKey{.kind = Kind::Unauthorised, .reason = Reason::KeyMissing};
    const ApiError noKeychain{.kind = Kind::Unauthorised, .reason = Reason::KeychainMissing};
    row("nothing was sent", {.kind = Kind::Offline}, 1, false, State::Waiting, Wait::Retry);
    row("nothing was sent, still after a while", {.kind = Kind::Offline}, 19, true, State::Waiting, Wait::Retry);
    row("nothing was sent for an hour", {.kind = Kind::Offline}, 20, true, State::Failed);
    row("no answer to a free call", {.kind = Kind::Timeout}, 1, true, State::Waiting, Wait::Retry);
    row("too fast", {.kind = Kind::RateLimited}, 1, false, State::Waiting, Wait::Retry);
    row("the vendor's queue is full", {.kind = Kind::QueueFull}, 1, false, State::Waiting, Wait::Retry);
    row("a server in trouble is asked again", {.kind = Kind::VendorFault}, 4, true, State::Waiting, Wait::Retry);
    row("but not for ever", {.kind = Kind::VendorFault}, 5, true, State::Failed);
    row("and never when that could cost twice", {.kind = Kind::VendorFault}, 1, false, State::Failed);
    row("nonsense for an answer", {.kind = Kind::Malformed}, 1, true, State::Waiting, Wait::Retry);
    row("the same bytes again where the key is known", {.kind = Kind::OutcomeUnknown}, 1, true, State::Waiting, Wait::Retry);
    row("and again", {.kind = Kind::OutcomeUnknown}, 9, true, State::Waiting, Wait::Retry);
    row("nobody can tell any more", {.kind = Kind::OutcomeUnknown}, 10, true, State::Unsure);
    row("nobody can tell", {.kind = Kind::OutcomeUnknown}, 1, false, State::Unsure);
    row("no key waits for one", noKey, 1, true, State::Waiting, Wait::Key);
    row("no keychain waits for one", noKeychain, 1, true, State::Waiting, Wait::Key);
    row("a refused key is an answer", {.kind = Kind::Unauthorised}, 1, true, State::Failed);
    row("no credit waits for some", {.kind = Kind::OutOfCredit}, 1, false, State::Waiting, Wait::Credit);
    row("a refusal is an answer", {.kind = Kind::Rejected}, 1, true, State::Failed);
    row("what is gone is gone", {.kind = Kind::NotFound}, 1, true, State::Failed);
    row("what we refuse ourselves stays refused", {.kind = Kind::Invalid}, 1, true, State::Failed);
    row("stopped is stopped", {.kind = Kind::Cancelled}, 1, true, State::Failed);
}

void TestRetryPolicy::verdicts() {
    QFETCH(ApiError, error);
    QFETCH(int, attempts);
    QFETCH(bool, repeatable);
    const RetryVerdict verdict = retryVerdict(error, {.step = Step::Submit, .attempts = attempts, .repeatable = repeatable});
    QTEST(verdict.state, "state");
    QTEST(verdict.wait, "wait");
    QCOMPARE(verdict.delay > 0ms, verdict.wait == Wait::Retry);
}

void TestRetryPolicy::whatWasPaidIsWaitedForLonger_data() {
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<State>("state");
    QTest::newRow("an hour offline before anything is paid") << Step::Stage << 20 << State::Failed;
    QTest::newRow("an hour offline while it is at the vendor") << Step::Poll << 20 << State::Waiting;
    QTest::newRow("an hour offline with the result still to come") << Step::Fetch << 20 << State::Waiting;
    QTest::newRow("a day offline") << Step::Poll << 300 << State::Failed;
}

void TestRetryPolicy::whatWasPaidIsWaitedForLonger() {
    QFETCH(Step, step);
    QFETCH(int, attempts);
    for (const Kind kind : {Kind::Offline, Kind::Timeout})
        QTEST(retryVerdict({.kind = kind}, {.step = step, .attempts = attempts}).state, "state");
}

void TestRetryPolicy::aStoreInTroubleIsAskedLongerForWhatWasPaid() {
    const ApiError trouble{.kind = Kind::VendorFault, .httpStatus = 503};
    QCOMPARE(retryVerdict(trouble, {.step = Step::Fetch, .attempts = 19}).state, State::Waiting);
    QCOMPARE(retryVerdict(trouble, {.step = Step::Fetch, .attempts = 20}).state, State::Failed);
    QCOMPARE(retryVerdict(trouble, {.step = Step::Stage, .attempts = 5}).state, State::Failed);
}

void TestRetryPolicy::obeysTheVendorsWord() {
    const ApiError slow{.kind = Kind::RateLimited, .retryAfter = 90s};
    QCOMPARE(retryVerdict(slow, {.attempts = 1, .pace = 2s}).delay, 90s);
    const ApiError hasty{.kind = Kind::RateLimited, .retryAfter = 0ms};
    QVERIFY(retryVerdict(hasty, {.attempts = 3, .pace = 2s}).delay >= 800ms);
}

void TestRetryPolicy::everyKindHasAnEnd() {
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const RetryVerdict verdict = retryVerdict({.kind = Kind(kinds.value(i))}, {.attempts = 1000});
        QVERIFY2(verdict.wait != Wait::Retry, kinds.key(i));
    }
}

void TestRetryPolicy::backsOffWithJitter_data() {
    QTest::addColumn<int>("attempts");
    QTest::addColumn<double>("dice");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("first, at most the pace") << 1 << 1.0 << qint64(2000);
    QTest::newRow("second, twice that") << 2 << 1.0 << qint64(4000);
    QTest::newRow("fifth") << 5 << 1.0 << qint64(32'000);
    QTest::newRow("capped") << 9 << 1.0 << qint64(300'000);
    QTest::newRow("still capped much later") << 100'000 << 1.0 << qint64(300'000);
    QTest::newRow("anything below by the dice") << 2 << 0.5 << qint64(2000);
    QTest::newRow("never at once") << 1 << 0.0 << qint64(200);
    QTest::newRow("no attempt counts as one") << 0 << 1.0 << qint64(2000);
}

void TestRetryPolicy::backsOffWithJitter() {
    QFETCH(int, attempts);
    QFETCH(double, dice);
    QTEST(qint64(backoff(attempts, 2s, dice).count()), "ms");
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
