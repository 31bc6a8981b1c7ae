// SPDX-License-Identifier: MIT
#include "models/regions/spans.h"

#include <algorithm>

namespace {

constexpr double least = 0.1;
constexpr double atTheEdge = 0.02;  ///< seconds: no picture lies between

Region tidied(Region region, double clipSeconds) {
    if (region.start && *region.start <= atTheEdge)
        region.start.reset();
    if (region.end && *region.end >= clipSeconds - atTheEdge)
        region.end.reset();
    return region;
}

}  // namespace

bool isShownAt(const Region& region, double seconds) {
    return seconds >= region.start.value_or(0) && (!region.end || seconds < *region.end);
}

Region withStart(Region region, double seconds, double clipSeconds) {
    const double last = std::max(0.0, region.end.value_or(clipSeconds) - least);
    region.start = std::clamp(seconds, 0.0, last);
    return tidied(region, clipSeconds);
}

Region withEnd(Region region, double seconds, double clipSeconds) {
    const double first = std::min(clipSeconds, region.start.value_or(0) + least);
    region.end = std::clamp(seconds, first, std::max(first, clipSeconds));
    return tidied(region, clipSeconds);
}
