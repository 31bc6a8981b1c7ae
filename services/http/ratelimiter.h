// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <deque>
#include <optional>

/// When the next request of one account may go. Reservations are handed out in order and never move back. All times are
/// Clock::elapsed: the wall clock jumps, by a year even, and the vendor's does not jump with it.
class RateLimiter {
public:
    void setLimits(std::optional<int> perMinute, std::optional<int> perSecond);
    /// The vendor asked for silence: nothing goes before `until`.
    void holdUntil(std::chrono::milliseconds until);
    /// How long that silence still lasts; 0 when there is none.
    std::chrono::milliseconds heldFor(std::chrono::milliseconds now) const;
    /// Takes the next free place and says how long to wait for it.
    std::chrono::milliseconds reserve(std::chrono::milliseconds now);

private:
    std::optional<int> m_perMinute;
    std::optional<int> m_perSecond;
    std::optional<std::chrono::milliseconds> m_holdUntil;
    std::deque<std::chrono::milliseconds> m_reserved;  ///< ascending, of the last minute
};
