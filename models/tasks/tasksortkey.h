// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"

/// What a row is ordered by under one column: numbers where the column has some, else words.
struct TaskSortKey {
    double number = 0;
    QString text{};

    bool operator<(const TaskSortKey& other) const {
        return number != other.number ? number < other.number : text < other.text;
    }
};

TaskSortKey sortKey(const TaskTableModel& model, int row, TaskColumn column);
