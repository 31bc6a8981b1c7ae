// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

/// Handing files to the desktop's own programs.
namespace desktop {
void open(const QString& path);
void openLink(const QUrl& link);  ///< https only; anything else is not opened
void showInFolder(const QString& path);
}  // namespace desktop
