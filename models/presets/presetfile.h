// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/preset.h"
#include "services/domain/result.h"

/// Presets on the disk. Every error is of the field "preset" and names the file.
namespace presetfile {

/// One that was handed on. Errors: FileMissing, FileUnreadable, PresetWrong, StoreTooNew.
Result<Preset> read(const QString& path);
/// Errors: DiskFull, StoreReadOnly, StoreBroken.
std::optional<ApiError> write(const QString& path, const Preset& preset);

/// Those of a profile, to look at: nothing is moved. Without a file there are none. Errors as of read().
Result<QList<Preset>> readAll(const QString& path);

struct Opened {
    QList<Preset> presets{};
    std::optional<ApiError> trouble{};  ///< why there are none though there was a file
    bool mayWrite = true;               ///< false: what is there must stay as it is
};
/// Those of a profile, to work on. A broken file is set aside; one of a newer program, or that may not be read, stays
/// and is never written over.
Opened open(const QString& path);
/// On the disk when it returns. Errors as of write().
std::optional<ApiError> save(const QString& path, const QList<Preset>& presets);

}  // namespace presetfile
