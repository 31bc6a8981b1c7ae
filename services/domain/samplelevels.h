// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// What tells whether a recording is fit to make a voice of.
struct SampleLevels {
    double seconds = 0;
    double spoken = 0;        ///< seconds without the pauses
    double loudness = -70;    ///< LUFS over the whole; -70 is silence
    double clippedParts = 0;  ///< share of 20 ms parts that are cut off at full scale

    bool operator==(const SampleLevels&) const = default;
};

enum class SampleFault {
    Silent,   ///< most of it is pauses
    Short,    ///< less than leastSpoken is said in it
    Quiet,
    Clipped,  ///< cut off where it is loudest
};

constexpr double leastSpoken = 5;  // seconds

/// What speaks against it, worst first. Whether one person speaks or several is not looked at.
QList<SampleFault> sampleFaults(const SampleLevels& levels);
