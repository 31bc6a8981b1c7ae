// SPDX-License-Identifier: MIT
#include "models/job/regionfit.h"

RegionFit fitRegions(const QList<Region>& regions, const RegionPolicy& policy) {
    RegionFit fit;
    for (const Region& region : regions) {
        if (!policy.kinds.contains(region.kind))
            fit.wrongKind.append(region);
        else if (fit.kept.size() >= policy.most)
            ++fit.beyond;
        else
            fit.kept.append(region);
    }
    return fit;
}
