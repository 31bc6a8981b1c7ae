// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qlist.h>

/// Boxes on the clipboard; to other programs they are text.
namespace regionclipboard {

void put(const QList<Region>& regions);
QList<Region> regions();  ///< empty when there are none
bool hasRegions();        ///< without reading them: cheap enough to ask at every key

}  // namespace regionclipboard
