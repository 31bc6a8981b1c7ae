// SPDX-License-Identifier: MIT
#include "services/previews/loudness.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstring.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace loudness {
namespace {

constexpr double silent = -60;     // dB: below it is the noise of a machine, no voice
constexpr double untold = -69.9;   // LUFS; the filter answers -70 to what is shorter than its window of 0.4 s

std::optional<double> lastNumber(const QString& words, const QRegularExpression& pattern) {
    std::optional<double> last;
    for (auto match = pattern.globalMatch(words); match.hasNext();) {
        const QString number = match.next().captured(1);
        last = number == "-inf"_L1 ? -120.0 : number.toDouble();
    }
    return last;
}

}  // namespace

std::optional<Loudness> read(const QByteArray& words) {
    static const QRegularExpression integrated(uR"(\bI:\s+(-?[\d.]+|-inf) LUFS)"_s);
    static const QRegularExpression peak(uR"(\bPeak:\s+(-?[\d.]+|-inf) dBFS)"_s);
    const QString text = QString::fromUtf8(words);
    const auto loud = lastNumber(text, integrated);
    const auto high = lastNumber(text, peak);
    if (!loud || !high)
        return std::nullopt;
    return Loudness{*loud, *high};
}

std::optional<double> gain(const Loudness& measured) {
    if (measured.truePeak < silent)
        return std::nullopt;
    // A word too short to be measured is taken for speech of the usual kind: 15 dB below its peak.
    const double loud = measured.integrated > untold ? measured.integrated : measured.truePeak - 15;
    if (loud < silent)
        return std::nullopt;
    return std::pow(10, std::min(target - loud, ceiling - measured.truePeak) / 20);
}

}  // namespace loudness
