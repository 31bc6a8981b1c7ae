// SPDX-License-Identifier: MIT
#include "ui/preview/timescale.h"

#include <algorithm>
#include <array>

namespace {
constexpr double leastSpan = 1;  // seconds: single pictures can be told apart
}

double TimeScale::labelStep(int labelWidth) const {
    constexpr std::array steps{0.1,  0.2,  0.5,   1.0,   2.0,   5.0,   10.0,   15.0,
                               30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0};
    const auto fits = [&](double step) { return step * perSecond() >= labelWidth; };
    const auto* found = std::ranges::find_if(steps, fits);
    return found == steps.end() ? std::max(span, steps.back()) : *found;
}

TimeScale zoomed(const TimeScale& scale, double factor, double x, double length) {
    const double kept = scale.seconds(x);
    TimeScale result = scale;
    result.span = std::clamp(scale.span / factor, std::min(leastSpan, length), length);
    return movedTo(result, kept - x * result.span / std::max(1, scale.width), length);
}

TimeScale movedTo(TimeScale scale, double from, double length) {
    scale.from = std::clamp(from, 0.0, std::max(0.0, length - scale.span));
    return scale;
}
