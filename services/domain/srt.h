// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/result.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstringlist.h>

/// Reads SRT as people really have it: BOM, UTF-16, CP1252, missing numbers, comma or point, tags, CRLF.
/// Cues come back sorted, with overlaps cut at the next start and empty ones dropped.
/// Errors: SubtitlesBroken when no cue at all can be read.
Result<Cues> parseSrt(const QByteArray& bytes);

/// The same as the lines have it: in the order written, overlaps, wrong times and cues without words kept.
Cues srtCues(const QStringList& lines);

/// Where the first cue starts that a strict reader refuses: it ends before it starts, begins before the one above it has
/// ended, or ends after `length` (0 = not known). Nothing when all are in order.
std::optional<std::chrono::milliseconds> cueOutOfOrder(const QByteArray& bytes, std::chrono::milliseconds length);

/// The line, from 1, that was meant to hold the times of a cue and cannot be read: parseSrt() takes it for words.
std::optional<int> brokenTimes(const QByteArray& bytes);

/// UTF-8 without BOM, numbered from 1, CRLF-free. A line of words that would read as times has its arrow replaced.
QByteArray writeSrt(const Cues& cues);
