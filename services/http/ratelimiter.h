// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>

#include <chrono>
#include <deque>
#include <optional>

/// When the next request of one account may go. Reservations are handed out in order and never move back.
class RateLimiter {
public:
    void setLimits(std::optional<int> perMinute, std::optional<int> perSecond);
    /// The vendor asked for silence: nothing goes before `until`.
    void holdUntil(const QDateTime& until);
    /// Takes the next free place and says how long to wait for it.
    std::chrono::milliseconds reserve(const QDateTime& now);

private:
    std::optional<int> m_perMinute;
    std::optional<int> m_perSecond;
    QDateTime m_holdUntil;
    std::deque<QDateTime> m_reserved;  ///< ascending, of the last minute
};
