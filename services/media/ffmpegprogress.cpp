// SPDX-License-Identifier: MIT
#include "services/media/ffmpegprogress.h"

std::optional<double> secondsDone(const QByteArray& progressLine) {
    constexpr QByteArrayView key = "out_time_us=";
    if (!progressLine.startsWith(key))
        return std::nullopt;
    bool number = false;
    const auto microseconds = progressLine.mid(key.size()).trimmed().toLongLong(&number);
    return number ? std::optional(double(microseconds) / 1e6) : std::nullopt;
}
