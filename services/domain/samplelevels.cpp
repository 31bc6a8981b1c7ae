// SPDX-License-Identifier: MIT
#include "services/domain/samplelevels.h"

namespace {

constexpr double leastSpokenPart = 0.4;
constexpr double leastLoudness = -42;  // LUFS: below it the noise of any microphone is as loud
constexpr double mostClipped = 0.01;

}  // namespace

QList<SampleFault> sampleFaults(const SampleLevels& levels) {
    QList<SampleFault> faults;
    if (levels.seconds > 0 && levels.spoken < levels.seconds * leastSpokenPart)
        faults << SampleFault::Silent;
    if (levels.spoken < leastSpoken)
        faults << SampleFault::Short;
    if (levels.loudness < leastLoudness && levels.spoken > 0)
        faults << SampleFault::Quiet;
    if (levels.clippedParts > mostClipped)
        faults << SampleFault::Clipped;
    return faults;
}
