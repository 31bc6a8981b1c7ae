// SPDX-License-Identifier: MIT
#include "services/http/ratelimiter.h"

#include <algorithm>

using namespace std::chrono_literals;

void RateLimiter::setLimits(std::optional<int> perMinute, std::optional<int> perSecond) {
    const auto positive = [](std::optional<int> limit) { return limit && *limit > 0 ? limit : std::nullopt; };
    m_perMinute = positive(perMinute);
    m_perSecond = positive(perSecond);
}

void RateLimiter::holdUntil(std::chrono::milliseconds until) {
    m_holdUntil = std::max(m_holdUntil.value_or(until), until);
}

std::chrono::milliseconds RateLimiter::heldFor(std::chrono::milliseconds now) const {
    return std::max(m_holdUntil.value_or(now) - now, 0ms);
}

std::chrono::milliseconds RateLimiter::reserve(std::chrono::milliseconds now) {
    while (!m_reserved.empty() && m_reserved.front() < now - 60s)
        m_reserved.pop_front();

    auto at = now;
    const auto notBefore = [&at](std::chrono::milliseconds time) { at = std::max(at, time); };
    const auto window = [&](std::optional<int> limit, std::chrono::seconds length) {
        const auto count = static_cast<size_t>(limit.value_or(0));
        if (limit && m_reserved.size() >= count)
            notBefore(m_reserved[m_reserved.size() - count] + length);
    };
    window(m_perMinute, 60s);
    window(m_perSecond, 1s);
    if (!m_reserved.empty())
        notBefore(m_reserved.back());
    if (m_holdUntil)
        notBefore(*m_holdUntil);
    m_reserved.push_back(at);
    return at - now;
}
