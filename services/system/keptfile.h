// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

/// Small files of a profile that are read and written whole. Every error is of `field` and names the file.
namespace keptfile {

/// At most `most` bytes and one more, so that too much is noticed. Errors: FileMissing, FileUnreadable.
Result<QByteArray> read(const QString& path, qint64 most, const QString& field);
/// On the disk when it returns; what was there before is whole or gone. Errors: DiskFull, StoreReadOnly, StoreBroken.
std::optional<ApiError> write(const QString& path, const QByteArray& bytes, const QString& field);
/// Moves what cannot be read out of the way and says where to; empty = it cannot be moved.
QString setAside(const QString& path);

}  // namespace keptfile
