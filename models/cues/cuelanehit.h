// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"

/// What of a lane of cues lies under a point in time.
struct CueHit {
    enum class Part { None, Body, Start, End };

    Part part = Part::None;
    int row = -1;

    bool operator==(const CueHit&) const = default;
};

namespace cuelane {

/// `reach` is how far beside an edge it can still be taken. Of a cue too short for both edges its middle is still the body.
/// `preferred` wins where several lie: the cue that is selected can be taken at the edge it has in common with another.
CueHit hit(const Cues& cues, std::chrono::milliseconds at, std::chrono::milliseconds reach, int preferred = -1);

/// The time an edge that is dragged to `wanted` gets: the edge of another cue or `playhead` when one is within `reach`. A
/// start never leaves its place in the order, and neither edge comes nearer to the other than a tenth of a second.
std::chrono::milliseconds edge(const Cues& cues, const CueHit& hit, std::chrono::milliseconds wanted, std::chrono::milliseconds reach,
                               std::chrono::milliseconds playhead);

}  // namespace cuelane
