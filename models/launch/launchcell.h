// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qstring.h>

/// A task that is what a cell would make once more.
struct KnownTask {
    QString id{};
    bool done = false;  ///< its result is there; else it is on its way

    bool operator==(const KnownTask&) const = default;
};

/// What stands in one cell: whether it can be done, and what that costs.
struct LaunchCell {
    std::optional<ApiError> whyNot{};    ///< it cannot be ticked
    std::optional<double> credits{};     ///< absent = nobody tells before
    bool ownRate = false;                ///< the price is the user's own word
    bool fit = false;                    ///< the clip is converted first
    std::optional<KnownTask> known{};

    bool operator==(const LaunchCell&) const = default;
};
