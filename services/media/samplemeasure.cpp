// SPDX-License-Identifier: MIT
#include "services/media/samplemeasure.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype part = sampleRate / 50;  // 20 ms
constexpr int partsOfAPause = 20;            // shorter gaps belong to speaking
constexpr double belowSpeech = 20;           // dB under the loudness of the whole
constexpr int fullScale = 32700;
constexpr int samplesCutOff = 3;             // in a row: a single one may just touch it

double decibels(std::span<const qint16> samples) {
    double sum = 0;
    for (const qint16 sample : samples)
        sum += double(sample) * sample;
    return 10 * std::log10(sum / double(samples.size()) / (32768.0 * 32768.0) + 1e-12);
}

bool isCutOff(std::span<const qint16> samples) {
    int run = 0;
    for (const qint16 sample : samples) {
        run = std::abs(int(sample)) >= fullScale ? run + 1 : 0;
        if (run >= samplesCutOff)
            return true;
    }
    return false;
}

}  // namespace

SampleLevels measureSample(std::span<const qint16> samples, double loudness) {
    SampleLevels levels{.seconds = double(samples.size()) / sampleRate, .loudness = loudness};
    const qsizetype parts = qsizetype(samples.size()) / part;
    qsizetype silent = 0, run = 0, clipped = 0;
    const auto endRun = [&] {
        if (run >= partsOfAPause)
            silent += run;
        run = 0;
    };
    for (qsizetype i = 0; i < parts; ++i) {
        const auto piece = samples.subspan(size_t(i * part), size_t(part));
        if (decibels(piece) < std::max(loudness - belowSpeech, -60.0))
            ++run;
        else
            endRun();
        clipped += isCutOff(piece);
    }
    endRun();
    levels.spoken = levels.seconds - double(silent * part) / sampleRate;
    levels.clippedParts = parts > 0 ? double(clipped) / double(parts) : 0;
    return levels;
}
