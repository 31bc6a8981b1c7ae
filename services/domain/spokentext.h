// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/result.h"

#include <QtCore/qbytearray.h>

/// What is said of a cue: no notes of music, no sounds in brackets, no speaker's dash.
QString spokenText(const QString& cueText);

/// The words of all cues, a cue a line.
QString spokenText(const Cues& cues);

/// The words of a file: of subtitles (SRT, WebVTT, ASS) only what is said, of any other the text as it stands.
/// Errors: FileEmpty; TooLarge (about = bytes, limit); SubtitlesBroken; FileUnreadable for what is no text.
Result<QString> readSpokenText(const QByteArray& bytes, const QString& name);
