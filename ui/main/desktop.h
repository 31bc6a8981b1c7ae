// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Handing files to the desktop's own programs.
namespace desktop {
void open(const QString& path);
void showInFolder(const QString& path);
}  // namespace desktop
