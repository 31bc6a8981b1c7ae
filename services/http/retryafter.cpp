// SPDX-License-Identifier: MIT
#include "services/http/retryafter.h"

#include "services/http/httpdate.h"

#include <algorithm>
#include <limits>

/// Whole seconds, however many digits they are written with: more than 64 bits is long, not nonsense.
static std::optional<qint64> wholeSeconds(const QByteArray& text) {
    const bool negative = text.startsWith('-');
    const QByteArray digits = negative || text.startsWith('+') ? text.sliced(1) : text;
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qint64 seconds = digits.toLongLong(&fits);
    return negative ? 0 : fits ? seconds : std::numeric_limits<qint64>::max();
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header, const QByteArray& serverDate,
                                                    const QDateTime& now) {
    const auto bounded = [](qint64 seconds) {
        return std::chrono::milliseconds(std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600)));
    };
    const QByteArray value = header.trimmed();
    if (const auto seconds = wholeSeconds(value))
        return bounded(*seconds);
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime server = httpDate(serverDate);
    return bounded((server.isValid() ? server : now).secsTo(until));
}
