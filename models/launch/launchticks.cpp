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
    qsizetype on = 0, off = 0;
    for (const int column : columns) {
        for (const int row : rows) {
            if (plan.isTicked(row, column))
                ++on;
            else if (off == 0 && !plan.cell(row, column).whyNot)
                ++off;
            if (on > 0 && off > 0)
                return {Qt::PartiallyChecked};
        }
    }
    return {on > 0 ? Qt::Checked : Qt::Unchecked, on + off == 0};
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
