// SPDX-License-Identifier: MIT
#include "models/cues/cuepairing.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

milliseconds distance(const Cue& cue, milliseconds time) {
    return std::max({cue.start - time, time - cue.end, milliseconds(0)});
}

}  // namespace

QStringList pairedSource(const Cues& cues, const Cues& source) {
    QStringList beside(cues.size());
    for (const Cue& said : source) {
        if (cues.isEmpty())
            break;
        const milliseconds middle = said.start + (said.end - said.start) / 2;
        const auto next = std::ranges::upper_bound(cues, middle, {}, &Cue::start) - cues.cbegin();
        const auto before = std::max<qsizetype>(0, next - 1), after = std::min(next, cues.size() - 1);
        QString& place = beside[distance(cues[after], middle) < distance(cues[before], middle) ? after : before];
        place += (place.isEmpty() ? QString() : QString(u'\n')) + said.text;
    }
    return beside;
}
