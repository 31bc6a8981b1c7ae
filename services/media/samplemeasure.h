// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/samplelevels.h"

#include <span>

constexpr int sampleRate = 48000;

/// Of one channel at sampleRate, whose loudness was measured already.
SampleLevels measureSample(std::span<const qint16> samples, double loudness);
