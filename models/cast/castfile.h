// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/cast.h"
#include "services/domain/result.h"

/// Casts on the disk. Every error is of the field "cast" and names the file.
namespace castfile {

/// One that was handed on. Errors: FileMissing, FileUnreadable, StoreBroken, StoreTooNew.
Result<Cast> read(const QString& path);
std::optional<ApiError> write(const QString& path, const Cast& cast);

/// The shelf of a profile, to look at: nothing is moved. Without a file it is an empty one. Errors as above.
Result<CastShelf> readShelf(const QString& path);

struct Opened {
    CastShelf shelf{};
    std::optional<ApiError> trouble{};  ///< why the shelf is empty though there was a file
    QString aside{};                    ///< where a file that could not be read lies now
    bool mayWrite = true;               ///< false: what is there must stay as it is
};
/// The shelf of a profile, to work on. A broken file is set aside; one of a newer program, or that
/// may not be read, stays and is never written over.
Opened open(const QString& path);
/// On the disk when it returns; what was there before is whole or gone. Errors: DiskFull, StoreReadOnly, StoreBroken.
std::optional<ApiError> save(const QString& path, const CastShelf& shelf);

}  // namespace castfile
