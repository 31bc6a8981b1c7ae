// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// What the readers and writers of subtitle files have in common.
namespace cuetext {

// Far above any film (a three hour film has some 2,500 cues in 200 kB), far below what would hurt.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostCues = 100'000;
/// The latest time that is read, so that it is also read when it was written.
constexpr std::chrono::milliseconds latest = std::chrono::hours(1000) - std::chrono::milliseconds(1);

/// UTF-8, UTF-16 with or without a mark, else Windows-1252; any kind of line end.
QStringList lines(const QByteArray& bytes);

struct Span {
    std::chrono::milliseconds start{};
    std::chrono::milliseconds end{};
};
/// "00:00:01,000 --> 0:02.5 align:start": comma or point, hours and fraction may be missing, what follows is not looked at.
std::optional<Span> spanIn(const QString& line);

/// Hours, minutes, seconds and fraction from four captures in a row, the first and the last of which may be empty.
std::chrono::milliseconds timeFrom(const QRegularExpressionMatch& match, int first);

/// "00:00:01.000"; as many digits of hours as it takes.
QString time(std::chrono::milliseconds time, QChar point);

/// Tags and {\overrides} as they are met in SRT.
const QRegularExpression& srtMarkup();
/// Takes out markup until none is left: "<<i>b>" holds one that shows only then.
QString without(const QRegularExpression& markup, QString text);
/// The lines trimmed, without empty ones and without any that would be read as times when written again; bounded in length.
QString joined(const QStringList& lines);
QString plain(const QStringList& lines, const QRegularExpression& markup);

}  // namespace cuetext
