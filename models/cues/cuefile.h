// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/subtitles.h"

/// Subtitle files on this disk.
namespace cuefile {

/// Errors: SubtitlesUnreadable, SubtitlesBroken.
Result<Subtitles> read(const QString& path);
/// In the format that the name asks for; the old file is whole until the new one is. Errors: FolderNotWritable, DiskFull.
std::optional<ApiError> write(const QString& path, const Cues& cues);
/// Subtitle files that are named after the clip: "talk.srt", "talk.en.vtt".
QStringList beside(const QString& clip);

}  // namespace cuefile
