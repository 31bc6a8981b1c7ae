// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/watch/watchrule.h"

#include <functional>

/// The rules of a profile on the disk. Window and command line both change them, one after the other. Every error is of the field
/// "watch" and names the file.
namespace rulefile {

QString pathIn(const QString& dataFolder);

/// To look at: nothing is moved. Without a file there are none. Errors: FileUnreadable, StoreBroken, StoreTooNew.
Result<QList<WatchRule>> read(const QString& path);

/// Reads, lets `change` work on them, and has them on the disk when it returns. A broken file is set aside first; one of a
/// newer program stays. Errors: as `read`, and ProfileBusy, DiskFull, StoreReadOnly.
std::optional<ApiError> edit(const QString& path, const std::function<void(QList<WatchRule>&)>& change);

}  // namespace rulefile
