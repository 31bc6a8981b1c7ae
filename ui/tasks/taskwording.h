// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"

/// What a task does not know of its vendor, by vendor id.
struct VendorNames {
    std::function<QString(const QString& vendor)> name{};  ///< the proper name
    std::function<QString(const QString& vendor)> unit{};  ///< "credits"; empty = nothing to pay
};

/// The words of the task table, speaking of the moment they are asked at.
TaskWording taskWording(VendorNames vendors);

/// "27 credits"; an estimate until the vendor has told; "not told" when it told nothing.
QString costText(const Task& task, const QString& unit);
