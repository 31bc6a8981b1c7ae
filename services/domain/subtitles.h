// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/result.h"

#include <QtCore/qbytearray.h>

enum class SubtitleFormat { Srt, WebVtt, Ass };

/// A subtitle file to be worked on: as it was written, faults and all.
struct Subtitles {
    Cues cues{};  ///< by start; overlaps, wrong ends and cues without words are kept
    SubtitleFormat format = SubtitleFormat::Srt;
    bool styled = false;  ///< italics, colours or positions were left out: a cue is words and times

    bool operator==(const Subtitles&) const = default;
};

/// Reads SRT, WebVTT, ASS and SSA, told apart by what is in them; the name counts only where that does not tell.
/// Errors: SubtitlesBroken when no cue at all can be read.
Result<Subtitles> parseSubtitles(const QByteArray& bytes, const QString& nameHint = {});

/// As the name ends: .vtt is WebVTT, everything else SRT. ASS is read only.
SubtitleFormat formatToWrite(const QString& name);
QByteArray writeSubtitles(const Cues& cues, SubtitleFormat format);
