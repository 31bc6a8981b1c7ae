// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/runjobs.h"
#include "models/naming/plannednames.h"

#include <QtCore/qdatetime.h>

/// Everything that a call of `run` comes to, before anything is queued.
struct RunPlan {
    struct LeftOut {
        JobSpec job{};
        QString file{};  ///< that is there already; empty = the same job stands twice in the table
    };
    struct Problem {
        int line = 0;  ///< of the table of --from-csv; 0 = it is about no line
        ApiError error{};
    };
    QList<JobSpec> jobs{};         ///< with settled names; nothing of it may be queued while there are problems
    QList<LeftOut> leftOut{};
    QList<Problem> problems{};     ///< of a table all of them, else the first
};

/// What several lines, or a table, mean. Pure but for the table, the presets, the casts, and what `there` looks at.
RunPlan planOf(const QList<CommandLine>& lines, const JobMaking& making, const QDate& today, const FileThere& there = fileThere);
