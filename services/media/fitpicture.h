// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/medialimits.h"
#include "services/media/fitplan.h"

/// The numbers behind a plan: sizes, frame rates and bits.
namespace fitpicture {

/// As it comes when it is slow enough; each second, third ... frame where that comes near the limit, so that movement
/// stays even (59.94 under 30 is 29.97, 50 is 25); else the limit itself.
FrameRate slowed(double framesPerSecond, double most);

/// The displayed size within the limits of its sides, each a multiple of `step`. Nothing where that would cost the
/// picture its shape or make it more than twice as large: invented pixels are no picture.
std::optional<QSize> within(QSize displayed, const MediaLimits& limits, int step);

/// Smaller by `factor`, but never below `leastShorter` on its shorter side.
std::optional<QSize> smaller(QSize displayed, double factor, int leastShorter, int step);

/// Bits a second below which H.264 is no longer worth looking at: 150 kbit/s for 1280x720, in proportion to the
/// pixels, and 40 kbit/s for anything small.
qint64 leastBits(QSize size);

/// Bits a second that a file of so many bytes has for all it holds: 4 % are left for the container, and the
/// encoder's buffer is counted as if it were played as well.
qint64 bitsPerSecond(qint64 bytes, double seconds);
/// How far the encoder may run ahead of its rate.
double bufferSeconds(double seconds);

}  // namespace fitpicture
