// SPDX-License-Identifier: MIT
#include "models/tasks/tasksortkey.h"

#include <limits>

namespace {

constexpr double last = std::numeric_limits<double>::infinity();  ///< what is not told comes after what is

double progressOf(const Task& task) {
    return task.state == task::State::Done ? 1 : task.progress.value_or(-1);
}

double dueOf(const Task& task) {
    if (task::hasEnded(task.state))
        return last;
    return task.until.isValid() ? double(task.until.toMSecsSinceEpoch()) : last;
}

}  // namespace

TaskSortKey sortKey(const TaskTableModel& model, int row, TaskColumn column) {
    const Task& task = model.task(row);
    switch (column) {
    case TaskColumn::State:
        return {double(model.group(row)), model.text(row, column).toLower()};
    case TaskColumn::Progress:
        return {progressOf(task)};
    case TaskColumn::Left:
        return {dueOf(task)};
    case TaskColumn::Cost:
        return {task.charged ? *task.charged : task.estimated.value_or(last)};
    case TaskColumn::Clip:
    case TaskColumn::What:
    case TaskColumn::Vendor:
    case TaskColumn::Language:
        return {0, model.text(row, column).toLower()};
    }
    Q_UNREACHABLE();
}
