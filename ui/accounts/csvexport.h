// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qbytearray.h>

#include <functional>

class QWidget;

/// The way of a report into a file.
namespace csvexport {

/// Asks where to, without blocking, and writes what `bytes` gives then. A failure is told in a dialog.
void ask(QWidget* parent, const QString& title, const QString& fileName, const std::function<QByteArray()>& bytes);
/// All of it or nothing. Errors: Invalid/FolderNotWritable.
std::optional<ApiError> write(const QString& path, const QByteArray& bytes);
/// "usage-oiiyao-studio-2026-05-01.csv"
QString fileName(const QString& what, const QString& account, const QDate& day);

}  // namespace csvexport
