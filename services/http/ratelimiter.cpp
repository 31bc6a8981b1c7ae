// SPDX-License-Identifier: MIT
#include "services/http/ratelimiter.h"

void RateLimiter::setLimits(std::optional<int> perMinute, std::optional<int> perSecond) {
    const auto positive = [](std::optional<int> limit) { return limit && *limit > 0 ? limit : std::nullopt; };
    m_perMinute = positive(perMinute);
    m_perSecond = positive(perSecond);
}

void RateLimiter::holdUntil(const QDateTime& until) {
    if (!m_holdUntil.isValid() || until > m_holdUntil)
        m_holdUntil = until;
}

std::chrono::milliseconds RateLimiter::reserve(const QDateTime& now) {
    // A clock that jumped back would otherwise leave reservations an hour ahead.
    if (!m_reserved.empty() && m_reserved.front() > now.addSecs(3600))
        m_reserved.clear();
    while (!m_reserved.empty() && m_reserved.front() < now.addSecs(-60))
        m_reserved.pop_front();

    QDateTime at = now;
    const auto notBefore = [&at](const QDateTime& time) { at = qMax(at, time); };
    const auto window = [&](std::optional<int> limit, int seconds) {
        const auto count = static_cast<size_t>(limit.value_or(0));
        if (limit && m_reserved.size() >= count)
            notBefore(m_reserved[m_reserved.size() - count].addSecs(seconds));
    };
    window(m_perMinute, 60);
    window(m_perSecond, 1);
    if (!m_reserved.empty())
        notBefore(m_reserved.back());
    if (m_holdUntil.isValid())
        notBefore(m_holdUntil);
    m_reserved.push_back(at);
    return std::chrono::milliseconds(now.msecsTo(at));
}
