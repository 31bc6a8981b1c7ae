// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

#include <chrono>
#include <optional>

/// Times of cues as they are shown and typed.
namespace cuetime {

QString text(std::chrono::milliseconds time);  ///< "1:02.500", "1:00:02.500"
/// "1:02.5", "62.5", "1:00:02,5", "0:62": point or comma, parts beyond 59 are carried. Nothing for anything else.
std::optional<std::chrono::milliseconds> parse(const QString& text);
/// The same with a sign before it, for shifts: "-0.5", "+1:02".
std::optional<std::chrono::milliseconds> parseShift(const QString& text);

}  // namespace cuetime
