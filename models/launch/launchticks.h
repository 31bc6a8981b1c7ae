// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qnamespace.h>

class LaunchPlan;

/// What a tick that stands for many cells shows: cells that cannot be done are not counted. Unchecked and `none` when there
/// are no others.
struct LaunchTicks {
    Qt::CheckState state = Qt::Unchecked;
    bool none = false;
};
LaunchTicks ticksOf(const LaunchPlan& plan, const QList<int>& rows, const QList<int>& columns);

QList<int> allRows(const LaunchPlan& plan);
QList<int> allColumns(const LaunchPlan& plan);
/// The columns of the same language as this one.
QList<int> columnsOfGroup(const LaunchPlan& plan, int column);
