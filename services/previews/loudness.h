// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <optional>

/// How loud a sound is by EBU R 128.
struct Loudness {
    double integrated = -70;  ///< LUFS; -70 = too short or too quiet to be told
    double truePeak = -120;   ///< dBFS

    bool operator==(const Loudness&) const = default;
};

namespace loudness {

/// What every preview is brought to. Speech has its peaks 10 to 18 dB above its loudness, so that 19 dB of room bring all but
/// the spikiest there.
constexpr double target = -20;   // LUFS
constexpr double ceiling = -1;   // dBFS, of the true peak

/// The summary that ffmpeg's filter "ebur128=peak=true" ends with; absent without one.
std::optional<Loudness> read(const QByteArray& words);
/// The factor for the samples; absent for what cannot be heard anyway.
std::optional<double> gain(const Loudness& measured);

}  // namespace loudness
