// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>

#include <chrono>
#include <optional>

/// Retry-After in seconds or as an HTTP date (RFC 9110, 10.2.3). Never negative, at most an hour; absent for nonsense.
/// The date form is judged against `serverDate` (the reply's Date header) where there is one, since clocks differ.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray& header, const QByteArray& serverDate,
                                                    const QDateTime& now);
