// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/result.h"

#include <QtCore/qbytearray.h>

/// Reads SRT as people really have it: BOM, UTF-16, CP1252, missing numbers, comma or point, tags, CRLF.
/// Cues come back sorted, with overlaps cut at the next start and empty ones dropped.
/// Errors: SubtitlesBroken when no cue at all can be read.
Result<Cues> parseSrt(const QByteArray& bytes);

/// UTF-8 without BOM, numbered from 1, CRLF-free.
QByteArray writeSrt(const Cues& cues);
