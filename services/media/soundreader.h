// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <functional>
#include <stop_token>

struct AVFrame;

/// What a clip's sound is read with, one decoded stretch after the other. The picture is not decoded: ten minutes take
/// about half a second. For a worker thread.
struct SoundReader {
    std::function<void(double seconds)> opened{};                       ///< how long the clip is
    std::function<void(const AVFrame& frame, double at)> take{};        ///< `at`: seconds, as a player counts them
    std::function<bool(double at)> enough{};                            ///< may be empty: reads to the end

    /// Errors: those of libav::open, NoSound, Cancelled.
    Result<void> read(const QString& path, const std::stop_token& stop) const;
};

/// The samples of a frame from one on, added up over the channels and 1 at the loudest of one channel.
double sampleSum(const AVFrame& frame, int sample);
