// SPDX-License-Identifier: MIT
#include "services/media/fitkinds.h"
#include "services/media/fitpicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr qint64 least = 48'000;              // of sound that goes alone
constexpr qint64 waveBits = 48'000 * 2 * 16;  // a second of stereo without loss

/// How large the sound of a film is shows only once it is alone.
bool isTooLarge(const Fit& fit) {
    return fit.overshot || (fit.has(Reason::TooLarge) && !fit.media.hasVideo());
}

/// Bits a second that there are; nothing where no limit says or no length tells.
std::optional<qint64> bitsFor(const Fit& fit) {
    if (!fit.limits.maxBytes || fit.media.seconds <= 0)
        return std::nullopt;
    return std::llround(double(fitpicture::bitsPerSecond(*fit.limits.maxBytes, fit.media.seconds)) * fit.ease);
}

struct Choice {
    FitFormat format{};
    bool copies = false;
};

Result<Choice> choose(const Fit& fit, std::optional<qint64> bits) {
    const QList<FitFormat> candidates = fitformats::allowed(fitformats::sounds(), fit.limits.extensions, fit.own);
    if (candidates.isEmpty())
        return fail(fitreasons::container(fit));
    const auto takes = [&fit](const FitFormat& format) { return format.copiesSound(fit.media.audioCodec); };
    const auto holds = [bits](const FitFormat& format) { return !bits || *bits >= (format.lossySound ? least : waveBits); };
    if (fit.mayCopy && !isTooLarge(fit)) {
        if (const auto found = std::ranges::find_if(candidates, takes); found != candidates.end())
            return Choice{*found, true};
    }
    const auto found = std::ranges::find_if(candidates, holds);
    if (found == candidates.end()) {
        const bool lossy = std::ranges::any_of(candidates, &FitFormat::lossySound);
        return fail(fitreasons::bits(bits.value_or(0), lossy ? least : waveBits));
    }
    return Choice{*found, false};
}

}  // namespace

qint64 fitsound::share(qint64 bits) {
    return bits >= 1'000'000 ? plenty : bits >= 400'000 ? 96'000 : 64'000;
}

Result<FitPlan> planSound(const Fit& fit) {
    const MediaFile& media = fit.media;
    if (!media.hasSound())
        return fail(invalid(Reason::NoSound, u"input"_s));
    const auto bits = bitsFor(fit);
    if (isTooLarge(fit) && !bits)
        return fail(fitreasons::impossible({u"length"_s}));
    const auto choice = choose(fit, bits);
    if (!choice)
        return fail(choice.error());

    const FitFormat& format = choice->format;
    FitPlan plan{.extension = format.extension,
                 .audioCodec = choice->copies ? media.audioCodec : format.soundCodec,
                 .copiesSound = choice->copies,
                 .maxBytes = fit.limits.maxBytes.value_or(0)};
    if (!choice->copies && format.lossySound)
        plan.audioBits = std::min(bits.value_or(fitsound::plenty), fitsound::plenty);
    if (media.hasVideo())
        plan.changes << FitChange::SoundOnly;
    else if (plan.extension != fit.own)
        plan.changes << FitChange::Remux;
    if (plan.audioCodec != media.audioCodec)
        plan.changes << FitChange::AudioCodec;
    if (isTooLarge(fit))
        plan.changes << FitChange::Bitrate;
    return plan;
}
