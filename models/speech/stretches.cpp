// SPDX-License-Identifier: MIT
#include "models/speech/stretches.h"

#include <algorithm>

Stretch wholeCues(const Stretch& stretch, const Cues& cues) {
    const auto seconds = [](std::chrono::milliseconds time) { return double(time.count()) / 1000; };
    Stretch whole = stretch;
    for (const Cue& cue : cues) {
        const double start = seconds(cue.start), end = seconds(cue.end);
        if (start >= stretch.to || end <= stretch.from)
            continue;
        whole.from = std::min(whole.from, start);
        whole.to = std::max(whole.to, end);
    }
    return whole;
}
