// SPDX-License-Identifier: MIT
#include "services/media/drift.h"

#include "services/media/fft.h"
#include "services/media/libav.h"
#include "services/media/soundreader.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace {

constexpr int rate = 8000;
constexpr double stretch = 10;   ///< seconds compared at a time: short enough for a clock that runs slow to blur little
constexpr double farthest = 5;   ///< seconds that the other may be early or late
constexpr int stretches = 4;
constexpr double clearly = 1.5;  ///< the best shift against the next; sounds with nothing in common stay below 1.2
constexpr int peakWidth = rate / 200;
constexpr double quiet = 1e-4;   ///< -80 dB: what is softer is noise of a codec
constexpr double steadily = 1000e-6;  ///< clocks differ by less; a film at another speed is not the same sound

/// The sound between two times as one channel of `rate`: each value the mean of what falls into its place.
struct Stretch {
    double from = 0;
    std::vector<double> sums{};
    std::vector<int> counts{};

    Stretch(double begin, double seconds)
        : from(begin), sums(size_t(seconds * rate)), counts(sums.size()) {}
    double to() const { return from + double(sums.size()) / rate; }
    void add(double at, double value) {
        const double place = std::floor((at - from) * rate);
        if (place < 0 || place >= double(sums.size()))
            return;
        sums[size_t(place)] += value;
        ++counts[size_t(place)];
    }
    std::vector<double> values(size_t size) const {
        std::vector<double> values(size);
        for (size_t i = 0; i < sums.size(); ++i)
            values[i] = counts[i] > 0 ? sums[i] / counts[i] : 0;
        return values;
    }
};

struct Shift {
    double at = 0;     ///< seconds into the clip
    double later = 0;  ///< seconds
};

Result<void> fill(std::vector<Stretch>& all, const QString& path, const std::stop_token& stop) {
    const SoundReader reader{
        .take =
            [&](const AVFrame& frame, double at) {
                const double end = at + double(frame.nb_samples) / frame.sample_rate;
                for (Stretch& stretch : all) {
                    if (end < stretch.from || at > stretch.to())
                        continue;
                    for (int i = 0; i < frame.nb_samples; ++i)
                        stretch.add(at + double(i) / frame.sample_rate, sampleSum(frame, i));
                }
            },
        .enough = [&](double at) { return at > all.back().to(); },
    };
    return reader.read(path, stop);
}

Result<double> lengthOf(const QString& path) {
    const auto format = libav::open(path);
    return format ? Result<double>(libav::seconds(**format)) : fail(format.error());
}

double loudness(const std::vector<double>& values, size_t count) {
    double sum = 0;
    for (const double value : values)
        sum += value * value;
    return std::sqrt(sum / double(std::max<size_t>(1, count)));
}

/// Between samples: the top of a parabola through the peak and its neighbours.
double topOf(const std::vector<double>& values, size_t peak) {
    if (peak == 0 || peak + 1 >= values.size())
        return double(peak);
    const double before = values[peak - 1], at = values[peak], after = values[peak + 1];
    const double bend = before - 2 * at + after;
    return double(peak) + (bend < 0 ? (before - after) / (2 * bend) : 0);
}

std::optional<Shift> shiftOf(const Stretch& reference, const Stretch& other) {
    const size_t size = std::bit_ceil(reference.sums.size() + other.sums.size());
    const auto a = reference.values(size), b = other.values(size);
    if (loudness(a, reference.sums.size()) < quiet || loudness(b, other.sums.size()) < quiet)
        return {};
    auto likeness = fft::likeness(a, b);
    likeness.resize(size_t(2 * farthest * rate));
    const auto best = std::ranges::max_element(likeness);
    const double peak = *best, place = topOf(likeness, size_t(best - likeness.begin()));
    const auto from = best - std::min<std::ptrdiff_t>(peakWidth, best - likeness.begin());
    std::fill(from, best + std::min<std::ptrdiff_t>(peakWidth, likeness.end() - best), 0);
    if (peak < clearly * *std::ranges::max_element(likeness))
        return {};
    return Shift{reference.from + stretch / 2, place / rate - farthest};
}

/// A line through all shifts; two of them that no steady clock explains prove that it is chance.
Drift through(const std::vector<Shift>& shifts) {
    if (shifts.empty())
        return {};
    double at = 0, later = 0;
    for (const Shift& shift : shifts) {
        at += shift.at / double(shifts.size());
        later += shift.later / double(shifts.size());
        const double apart = std::abs(shift.later - shifts.front().later);
        if (apart > 0.002 + steadily * std::abs(shift.at - shifts.front().at))
            return {};
    }
    double square = 0, cross = 0;
    for (const Shift& shift : shifts) {
        square += (shift.at - at) * (shift.at - at);
        cross += (shift.at - at) * (shift.later - later);
    }
    const double slope = square > 0 ? cross / square : 0;
    const double span = shifts.back().at - shifts.front().at;
    const bool slow = std::abs(slope) * span > 0.0005;  // less is the error of the measurement
    return {.reliable = true, .offset = slow ? later - slope * at : later, .perMillion = slow ? slope * 1e6 : 0};
}

}  // namespace

Result<Drift> measureDrift(const QString& reference, const QString& other, const std::stop_token& stop) {
    const auto length = lengthOf(reference), otherLength = lengthOf(other);
    if (!length || !otherLength)
        return fail(length ? otherLength.error() : length.error());
    const double room = std::max(0.0, std::min(*length, *otherLength) - stretch);
    const int count = room > stretch ? stretches : 1;
    std::vector<Stretch> references, others;
    for (int i = 0; i < count; ++i) {
        const double from = count > 1 ? room * i / (count - 1) : 0;
        references.emplace_back(from, stretch);
        others.emplace_back(from - farthest, stretch + 2 * farthest);
    }
    for (const auto& [all, path] : {std::pair(&references, reference), std::pair(&others, other)}) {
        if (const auto filled = fill(*all, path, stop); !filled)
            return fail(filled.error());
    }
    std::vector<Shift> shifts;
    for (size_t i = 0; i < references.size(); ++i) {
        if (stop.stop_requested())
            return fail({.kind = failure::Kind::Cancelled});
        if (const auto shift = shiftOf(references[i], others[i]))
            shifts.push_back(*shift);
    }
    return through(shifts);
}
