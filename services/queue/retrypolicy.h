// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <chrono>

/// What follows a failed try of a step. A table of facts, not a place where anything is sent.
struct RetryVerdict {
    task::State state = task::State::Failed;
    task::Wait wait = task::Wait::None;
    std::chrono::milliseconds delay{0};  ///< for Wait::Retry

    bool operator==(const RetryVerdict&) const = default;
};

struct RetrySituation {
    task::Step step = task::Step::Check;
    int attempts = 1;           ///< failed tries in a row, this one included
    bool repeatable = true;     ///< the step costs nothing, or the vendor knows the idempotency key
    std::chrono::milliseconds pace{2000};  ///< the first delay
    double dice = 0.5;          ///< 0..1, for the jitter
};

RetryVerdict retryVerdict(const ApiError& error, const RetrySituation& situation);

/// Full jitter: anything up to min(cap, pace * 2^(attempts-1)), but never under a tenth of it.
std::chrono::milliseconds backoff(int attempts, std::chrono::milliseconds pace, double dice);
