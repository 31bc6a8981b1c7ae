// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"


/// `folder`/`name`, or "name (2).ext" and so on: the first that is not there.
QString freeName(const QString& folder, const QString& name);

/// Renames without ever replacing; atomic, and on disk when it returns. Both must be on one file system.
/// Errors: Invalid/FileChanged when the target has appeared meanwhile, FolderNotWritable, DiskFull.
std::optional<ApiError> renameWithoutReplacing(const QString& from, const QString& to);

enum class Sharing { Link, Copy };  ///< Link: the same bytes under two names, where the file system can
/// Makes `to` another name or a copy of `from`, in place of what was there; on disk when it returns. As slow as a copy.
/// Errors: FileMissing, FolderNotWritable, DiskFull.
std::optional<ApiError> duplicate(const QString& from, const QString& to, Sharing sharing);

/// Brings `from` to `to`, over file systems too (copied into "<to>.part" first). `from` is gone afterwards.
/// Slow for big files: not for a thread that must stay awake.
std::optional<ApiError> moveWithoutReplacing(const QString& from, const QString& to);
