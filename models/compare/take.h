// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/drift.h"

#include <QtCore/qstring.h>

#include <optional>

/// The source or one result, as it is compared. Its words are made by whoever offers it.
struct Take {
    QString path{};
    QString task{};    ///< the task that made it; empty for the source
    QString title{};   ///< "Oiiyao"
    QString detail{};  ///< "Spanish · voice Lucía"
    QString cost{};    ///< "27 credits"; empty for the source
    double seconds = 0;              ///< 0 until it is open
    std::optional<Drift> drift{};    ///< against the source; absent until it is measured
    bool best = false;
    QString note{};

    bool isSource() const { return task.isEmpty(); }
    bool operator==(const Take&) const = default;
};
