// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuetablemodel.h"

/// Words for cues in tests: names and numbers.
namespace cuerig {

inline QString step(CueEditKind kind, int cues) {
    return QStringLiteral("step %1 of %2").arg(int(kind)).arg(cues);
}

inline CueTableWording table() {
    return {.title = [](CueColumn column) { return QStringLiteral("column %1").arg(int(column)); },
            .problem = [](CueProblem problem) { return QStringLiteral("problem %1").arg(int(problem)); },
            .explained = [](const Cue& cue, CueProblem problem) { return QStringLiteral("%1: %2").arg(cue.text).arg(int(problem)); }};
}

}  // namespace cuerig
