// SPDX-License-Identifier: MIT
#include "models/launch/launchticks.h"

#include "models/launch/launchplan.h"

#include <numeric>

namespace {

QList<int> upTo(qsizetype count) {
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

}  // namespace

LaunchTicks ticksOf(const LaunchPlan& plan, const QList<int>& rows, const QList<int>& columns) {
    const bool whole = rows.size() == plan.clips().size();
    bool on = false, off = false;
    for (const int column : columns) {
        // Thousands of cells stand behind a head: columns that are all one way are not looked through.
        const qsizetype ticked = whole ? plan.ticksIn(column) : -1;
        on = on || ticked > 0;
        if (ticked == rows.size())
            continue;
        for (const int row : rows) {
            if (ticked != 0 && plan.isTicked(row, column))
                on = true;
            else
                off = off || plan.isPossible(row, column);
            if (on && off)
                return {Qt::PartiallyChecked};
            if (ticked == 0 && off)
                break;
        }
    }
    return {on ? Qt::Checked : Qt::Unchecked, !on && !off};
}

QList<int> allRows(const LaunchPlan& plan) {
    return upTo(plan.clips().size());
}

QList<int> allColumns(const LaunchPlan& plan) {
    return upTo(plan.columns().size());
}

QList<int> columnsOfGroup(const LaunchPlan& plan, int column) {
    QList<int> group;
    for (int other = 0; other < int(plan.columns().size()); ++other) {
        if (plan.columns()[other].language == plan.columns()[column].language)
            group.append(other);
    }
    return group;
}
