// SPDX-License-Identifier: MIT
#pragma once

#include "models/media/clipfiltermodel.h"

class QMenu;
class QWidget;

/// The menus behind the three small buttons of the panel's head.
namespace mediamenus {

QMenu* showMenu(ClipFilterModel* clips, QWidget* parent);
QMenu* orderMenu(ClipFilterModel* clips, QWidget* parent);

}  // namespace mediamenus
