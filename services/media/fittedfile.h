// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/fitplan.h"

#include <atomic>

/// What a conversion leaves: found again by its name, trusted only after a look inside. All of this reads disks:
/// not for a thread that must stay awake.
namespace fittedfile {

/// SHA-256 of all the file's bytes, a little at a time. Errors (field "input"): FileMissing, FileUnreadable, FileChanged
/// when it is not what was probed; Kind::Cancelled once `stop` is set.
Result<QByteArray> contentHash(const MediaFile& source, const std::atomic_bool& stop);

/// Whether the source is still what was probed: FileMissing or FileChanged.
std::optional<ApiError> whyNotTheSame(const MediaFile& source);

/// "<stem>.fit-<8 hex digits>": of what the source holds and of what is done to it.
QString baseName(const MediaFile& source, const QByteArray& contentHash, const FitPlan& plan);

/// The first thing that keeps a made file from being what was wanted, by the name that it is to have.
/// FitImpossible about {"result", reason's name, numbers ...}.
Result<MediaFile> judge(const QString& path, const QString& name, const MediaFile& source, const MediaLimits& limits);

/// A whole one of that base name beside the source.
std::optional<MediaFile> find(const QString& baseName, const MediaFile& source, const MediaLimits& limits);

}  // namespace fittedfile
