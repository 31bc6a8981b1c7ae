// SPDX-License-Identifier: MIT
#include "services/queue/retrypolicy.h"

#include <algorithm>

using failure::Kind;
using failure::Reason;
using task::State;
using task::Wait;

namespace {

// With the usual pace of 2 s the longest wait is reached after 8 tries; 20 are then about an hour of trying.
constexpr int mostTries = 20;
constexpr int mostTriesOncePaid = 300;  ///< a day of trying: a result that was paid for is worth it
constexpr int mostTriesOfAnAnswer = 5;  ///< a server that answers, but badly
constexpr int mostTriesWithTheSameKey = 10;  ///< with the pauses of VendorHealth between them, a quarter of an hour
constexpr int longestFactor = 150;

bool isPaid(task::Step step) {
    return step == task::Step::Poll || step == task::Step::Fetch;
}

RetryVerdict again(const ApiError& error, const RetrySituation& situation, int most) {
    if (situation.attempts >= most)
        return {};
    const auto own = backoff(situation.attempts, situation.pace, situation.dice);
    return {State::Waiting, Wait::Retry, error.retryAfter ? std::max(*error.retryAfter, own) : own};
}

}  // namespace

std::chrono::milliseconds backoff(int attempts, std::chrono::milliseconds pace, double dice) {
    const int factor = std::min(1 << std::clamp(attempts - 1, 0, 12), longestFactor);
    const auto most = pace * factor;
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(most.count()) * std::clamp(dice, 0.1, 1.0)));
}

RetryVerdict retryVerdict(const ApiError& error, const RetrySituation& situation) {
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
        return again(error, situation, isPaid(situation.step) ? mostTriesOncePaid : mostTries);
    case Kind::RateLimited:
    case Kind::QueueFull:
        return again(error, situation, mostTries);
    case Kind::VendorFault:
    case Kind::Malformed:
        if (isPaid(situation.step) && error.httpStatus >= 500)
            return again(error, situation, mostTries);
        return situation.repeatable ? again(error, situation, mostTriesOfAnAnswer) : RetryVerdict{};
    case Kind::OutcomeUnknown: {
        const RetryVerdict verdict = situation.repeatable ? again(error, situation, mostTriesWithTheSameKey) : RetryVerdict{};
        return verdict.state == State::Failed ? RetryVerdict{State::Unsure, Wait::None, {}} : verdict;
    }
    case Kind::Unauthorised:
        // No key is somebody's to give, and the task waits for it; a key that is refused is an answer.
        return error.reason == Reason::KeyMissing || error.reason == Reason::KeychainMissing
                   ? RetryVerdict{State::Waiting, Wait::Key, {}}
                   : RetryVerdict{};
    case Kind::OutOfCredit:
        return {State::Waiting, Wait::Credit, {}};
    case Kind::Cancelled:
    case Kind::Rejected:
    case Kind::NotFound:
    case Kind::Invalid:
        return {};
    }
    Q_UNREACHABLE();
}
