// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

/// From here to there, in seconds; the same twice is nothing.
struct Stretch {
    double from = 0;
    double to = 0;

    bool isEmpty() const { return to <= from; }
    bool operator==(const Stretch&) const = default;
};

/// Widened so that no cue that reaches into it is cut.
Stretch wholeCues(const Stretch& stretch, const Cues& cues);
