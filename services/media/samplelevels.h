// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qlist.h>

#include <span>

/// What tells whether a recording is fit to make a voice of.
struct SampleLevels {
    double seconds = 0;
    double spoken = 0;        ///< seconds without the pauses
    double loudness = -70;    ///< LUFS over the whole; -70 is silence
    double clippedParts = 0;  ///< share of 20 ms parts that are cut off at full scale

    bool operator==(const SampleLevels&) const = default;
};

constexpr int sampleRate = 48000;

/// Of one channel at sampleRate, whose loudness was measured already.
SampleLevels measureSample(std::span<const qint16> samples, double loudness);

/// What speaks against it, worst first: SampleSilent, TooShort (about = seconds, least), SampleQuiet, SampleClipped. Whether
/// one person speaks or several is not looked at.
QList<ApiError> sampleFaults(const SampleLevels& levels);
