// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtGui/qpalette.h>

namespace theme {

/// The program's one style sheet, its colours filled in for the scheme of `palette`. Properties it knows:
/// QPushButton  primary, small, final (the 36 px last action), quiet (no border until hovered)
/// QToolButton  bordered, segment (filters and tools in a row)
/// QLabel       tone = quiet | accent | ok | warn | bad
QString styleSheet(const QPalette& palette);

}  // namespace theme
