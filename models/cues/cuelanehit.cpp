// SPDX-License-Identifier: MIT
#include "models/cues/cuelanehit.h"

#include "services/domain/cuetext.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestDragged = 100ms;

CueHit hitOf(const Cue& cue, int row, milliseconds at, milliseconds reach) {
    const milliseconds length = std::max(cue.end - cue.start, 0ms);
    const milliseconds inside = std::min(reach, length / 3);
    if (at < cue.start - reach || at > cue.start + length + reach)
        return {};
    if (at <= cue.start + inside)
        return {CueHit::Part::Start, row};
    if (at >= cue.start + length - inside)
        return {CueHit::Part::End, row};
    return {CueHit::Part::Body, row};
}

/// Inside beats beside: between two cues that touch, the one under the point is meant.
bool isInside(const Cue& cue, milliseconds at) {
    return cue.start <= at && at < cue.end;
}

}  // namespace

CueHit cuelane::hit(const Cues& cues, milliseconds at, milliseconds reach, int preferred) {
    if (preferred >= 0 && preferred < cues.size()) {
        if (const CueHit taken = hitOf(cues[preferred], preferred, at, reach); taken.row >= 0)
            return taken;
    }
    CueHit best;
    for (int row = 0; row < cues.size() && cues[row].start <= at + reach; ++row) {
        const CueHit here = hitOf(cues[row], row, at, reach);
        if (here.row >= 0 && (best.row < 0 || isInside(cues[row], at)))
            best = here;
    }
    return best;
}

milliseconds cuelane::edge(const Cues& cues, const CueHit& hit, milliseconds wanted, milliseconds reach, milliseconds playhead) {
    const Cue& cue = cues[hit.row];
    const bool isStart = hit.part == CueHit::Part::Start;
    const milliseconds before = hit.row > 0 ? cues[hit.row - 1].start : 0ms;
    const milliseconds after = hit.row + 1 < cues.size() ? cues[hit.row + 1].start : cuetext::latest;

    milliseconds snapped = wanted;
    const auto snapTo = [&](milliseconds mark) {
        const milliseconds off = std::chrono::abs(mark - wanted), best = std::chrono::abs(snapped - wanted);
        if (off <= reach && (snapped == wanted || off < best))
            snapped = mark;
    };
    snapTo(playhead);
    if (isStart && hit.row > 0)
        snapTo(cues[hit.row - 1].end);
    if (!isStart && hit.row + 1 < cues.size())
        snapTo(after);

    if (!isStart)
        return std::clamp<milliseconds>(snapped, std::min(cue.start + shortestDragged, cuetext::latest), cuetext::latest);
    const milliseconds latest = std::max(before, std::min(cue.end - shortestDragged, after));
    return std::clamp(snapped, before, latest);
}
