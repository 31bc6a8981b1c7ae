// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qbytearray.h>

/// The programs the engine runs and what their failures mean.
namespace tools {

/// Absolute path, empty when it is not installed.
QString find(const QString& program);

/// PackageMissing. Debian's packages of ffmpeg, apertium, espeak-ng and flite have the program's name.
ApiError missing(const QStringList& packages);

/// Whether a tool's words say that the disk is full: some end as if all were well.
bool saysDiskFull(const QByteArray& errorText);

/// EngineFailed with the tool's last lines, or DiskFull where that is what they say.
ApiError failed(const QString& program, const QByteArray& errorText);

/// What it means that a file of ours could not be written there: DiskFull or FolderNotWritable, field "out".
ApiError notWritten(const QString& folder);

Result<void> writeFile(const QString& path, const QByteArray& bytes);

}  // namespace tools
