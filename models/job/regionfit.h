// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/operation.h"

/// The boxes of one clip, as an operation takes them.
struct RegionFit {
    QList<Region> kept{};
    QList<Region> wrongKind{};  ///< of a kind it does not take
    int beyond = 0;             ///< of the right kind, but more than it takes

    bool operator==(const RegionFit&) const = default;
};

/// Boxes of one clip serve several operations: each takes of them what it knows, in the order they were made.
RegionFit fitRegions(const QList<Region>& regions, const RegionPolicy& policy);
