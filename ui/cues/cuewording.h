// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuetablemodel.h"

/// The words for cues: names of steps, columns and warnings.
namespace cuewording {

QString step(CueEditKind kind, int cues);  ///< "change text", after "Undo"
CueTableWording table();

}  // namespace cuewording
