// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

/// Reports as files. As with results, nothing is ever written over.
namespace reportfile {

/// On the disk when it returns. Errors, of the field "report": AlreadyMade, FolderNotWritable, DiskFull.
std::optional<ApiError> write(const QString& path, const QByteArray& bytes);
/// Under this name in the folder, or with a number behind it; gives the path.
Result<QString> writeIn(const QString& folder, const QString& name, const QByteArray& bytes);

}  // namespace reportfile
