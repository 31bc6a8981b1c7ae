// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

/// Files of the program's own: the user's alone, and on the disk when a call returns.
namespace durable {

/// What an errno about one of them means: DiskFull, StoreReadOnly or StoreBroken, with the path.
ApiError error(const QString& path, int code);

/// Makes an empty file if there is none, and takes every right from others.
std::optional<ApiError> makePrivate(const QString& path);
/// StoreReadOnly when it is there and cannot be written.
std::optional<ApiError> checkWritable(const QString& path);
std::optional<ApiError> sync(const QString& path);
/// `to` is the old file or the whole new one, whatever happens. Nothing when `from` is not there.
std::optional<ApiError> replace(const QString& from, const QString& to);
/// A copy of the user's alone, on disk. Errors: DiskFull, StoreBroken where it cannot be read.
std::optional<ApiError> copy(const QString& from, const QString& to);

}  // namespace durable
