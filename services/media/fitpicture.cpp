// SPDX-License-Identifier: MIT
#include "services/media/fitpicture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace fitpicture {

namespace {

constexpr double growthLimit = 2;
constexpr double rateTolerance = 0.01;  // that of checkLimits()

constexpr std::array<FrameRate, 15> tradeRates{{{24000, 1001}, {24, 1}, {25, 1}, {30000, 1001}, {30, 1},
                                                {48000, 1001}, {48, 1}, {50, 1}, {60000, 1001}, {60, 1},
                                                {100, 1}, {120000, 1001}, {120, 1}, {240000, 1001}, {240, 1}}};

FrameRate reduced(int numerator, int denominator) {
    const int common = std::gcd(numerator, denominator);
    return {numerator / common, denominator / common};
}

std::optional<FrameRate> tradeRate(double rate) {
    const auto found = std::ranges::find_if(
        tradeRates, [rate](const FrameRate& known) { return std::abs(rate / known.value() - 1) < 0.0003; });
    return found == tradeRates.end() ? std::nullopt : std::optional(*found);
}

/// Down, unless that falls below the least.
int rounded(double side, int least, int step) {
    const int down = static_cast<int>(std::floor(side / step + 1e-9)) * step;
    return down >= least ? std::max(down, step) : (least + step - 1) / step * step;
}

std::optional<QSize> scaled(QSize displayed, double factor, const MediaLimits& limits, int step) {
    const int least = limits.leastSide.value_or(1);
    const QSize size(rounded(displayed.width() * factor, least, step), rounded(displayed.height() * factor, least, step));
    const bool large = limits.mostSide && std::max(size.width(), size.height()) > *limits.mostSide;
    return large ? std::nullopt : std::optional(size);
}

}  // namespace

FrameRate slowed(double framesPerSecond, double most) {
    if (framesPerSecond <= most + rateTolerance)
        return {};
    if (const auto exact = tradeRate(framesPerSecond)) {
        const int each = static_cast<int>(std::ceil(exact->value() / (most + rateTolerance)));
        if (exact->value() / each >= 0.8 * most)
            return reduced(exact->numerator, exact->denominator * each);
    }
    return tradeRate(most).value_or(reduced(static_cast<int>(std::floor(most * 1000)), 1000));
}

std::optional<QSize> within(QSize displayed, const MediaLimits& limits, int step) {
    const double longer = std::max(displayed.width(), displayed.height());
    const double shorter = std::min(displayed.width(), displayed.height());
    if (limits.mostSide && longer > *limits.mostSide) {
        const double factor = *limits.mostSide / longer;
        const bool thin = limits.leastSide && shorter * factor < *limits.leastSide - 0.5;
        return thin ? std::nullopt : scaled(displayed, factor, limits, step);
    }
    if (limits.leastSide && shorter < *limits.leastSide) {
        const double factor = *limits.leastSide / shorter;
        return factor > growthLimit ? std::nullopt : scaled(displayed, factor, limits, step);
    }
    return scaled(displayed, 1, limits, step);
}

std::optional<QSize> smaller(QSize displayed, double factor, int leastShorter, int step) {
    const auto size = scaled(displayed, factor, {}, step);
    return std::min(size->width(), size->height()) < leastShorter ? std::nullopt : size;
}

qint64 leastBits(QSize size) {
    return std::max<qint64>(40'000, 150'000LL * size.width() * size.height() / (1280 * 720));
}

double bufferSeconds(double seconds) {
    return std::clamp(seconds / 8, 0.2, 2.0);
}

qint64 bitsPerSecond(qint64 bytes, double seconds) {
    return std::llround(double(bytes) * 8 * 0.96 / (seconds + bufferSeconds(seconds)));
}

}  // namespace fitpicture
