// SPDX-License-Identifier: MIT
#include "services/media/fitkinds.h"
#include "services/media/fitpicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int evenSides = 2;          // 4:2:0 has no half pixels
constexpr int leastWhenShrunk = 360;  // of the shorter side, when it is bytes alone that ask for less

struct Choice {
    FitFormat format{};
    bool copies = false;
};

/// The picture goes as it is into the first that takes it; else it is coded for the first that we can code for.
Result<Choice> choose(const Fit& fit) {
    const QList<FitFormat> candidates = fitformats::allowed(fitformats::videos(), fit.limits.extensions, fit.own);
    if (candidates.isEmpty())
        return fail(fitreasons::container(fit));
    const auto takes = [&fit](const FitFormat& format) {
        const bool keepsTurn = format.muxer == "mp4"_L1 || format.muxer == "mov"_L1;
        return format.copiesPicture(fit.media.videoCodec) && (fit.media.rotation == 0 || keepsTurn);
    };
    const auto codable = [&fit](const FitFormat& format) {
        const QStringList& codecs = fit.limits.videoCodecs;
        return !format.pictureCodec.isEmpty() && (codecs.isEmpty() || codecs.contains(format.pictureCodec));
    };
    if (fit.mayCopy && fit.problems == QList{Reason::WrongContainer}) {
        if (const auto found = std::ranges::find_if(candidates, takes); found != candidates.end())
            return Choice{*found, true};
    }
    const auto found = std::ranges::find_if(candidates, codable);
    if (found == candidates.end()) {
        const bool writes = std::ranges::any_of(candidates, [](const FitFormat& format) { return !format.pictureCodec.isEmpty(); });
        return fail(writes ? fitreasons::codec(fit) : fitreasons::container(fit));
    }
    return Choice{*found, false};
}

QList<FitChange> changesOf(const Fit& fit, const FitPlan& plan) {
    QList<FitChange> changes;
    const auto add = [&changes](bool really, FitChange change) {
        if (really)
            changes << change;
    };
    add(plan.extension != fit.own, FitChange::Remux);
    add(plan.videoCodec != fit.media.videoCodec, FitChange::VideoCodec);
    add(plan.audioCodec != fit.media.audioCodec, FitChange::AudioCodec);
    add(fit.has(Reason::WrongSize) || differs(plan.size, fit.media.size), FitChange::Scale);
    add(plan.frameRate.numerator > 0, FitChange::FrameRate);
    add(fit.has(Reason::TooLarge) || fit.overshot, FitChange::Bitrate);
    return changes;
}

/// A picture that would get too few bits becomes smaller.
std::optional<ApiError> spareBits(FitPlan& plan, const MediaLimits& limits) {
    const qint64 taken = fitpicture::leastBits(plan.size);
    if (plan.videoBits >= taken)
        return std::nullopt;
    const int shorter = std::min(plan.size.width(), plan.size.height());
    const int least = std::max(limits.leastSide.value_or(1), std::min(leastWhenShrunk, shorter));
    const double factor = std::sqrt(double(std::max<qint64>(plan.videoBits, 0)) / double(taken));
    const auto size = fitpicture::smaller(plan.size, factor, least, evenSides);
    if (!size || plan.videoBits < fitpicture::leastBits(*size))
        return fitreasons::bits(plan.videoBits, taken);
    plan.size = *size;
    return std::nullopt;
}

/// Divides the bytes among picture and sound.
std::optional<ApiError> shareBytes(FitPlan& plan, const Fit& fit) {
    const MediaFile& media = fit.media;
    if (plan.copiesPicture || plan.maxBytes == 0)
        return std::nullopt;
    if (media.seconds <= 0) {
        const bool tooLarge = fit.has(Reason::TooLarge) || fit.overshot;
        return tooLarge ? std::optional(fitreasons::impossible({u"length"_s})) : std::nullopt;
    }
    const auto all = std::llround(double(fitpicture::bitsPerSecond(plan.maxBytes, media.seconds)) * fit.ease);
    const qint64 sound = media.hasSound() ? fitsound::share(all) : 0;
    plan.videoBits = all - sound;
    plan.audioBits = std::min(plan.audioBits, sound);
    return spareBits(plan, fit.limits);
}

std::optional<ApiError> shapePicture(FitPlan& plan, const Fit& fit) {
    if (plan.copiesPicture)
        return std::nullopt;
    const auto size = fitpicture::within(fit.media.size, fit.limits, evenSides);
    if (!size)
        return fitreasons::size(fit);
    plan.size = *size;
    if (fit.limits.maxFramesPerSecond)
        plan.frameRate = fitpicture::slowed(fit.media.framesPerSecond, *fit.limits.maxFramesPerSecond);
    return shareBytes(plan, fit);
}

}  // namespace

Result<FitPlan> planVideo(const Fit& fit) {
    const auto choice = choose(fit);
    if (!choice)
        return fail(choice.error());
    const MediaFile& media = fit.media;
    const FitFormat& format = choice->format;
    const bool tight = fit.has(Reason::TooLarge) || !fit.mayCopy;
    FitPlan plan{.extension = format.extension,
                 .videoCodec = choice->copies ? media.videoCodec : format.pictureCodec,
                 .copiesPicture = choice->copies,
                 .copiesSound = media.hasSound() && !tight && format.copiesSound(media.audioCodec),
                 .size = media.size,
                 .maxBytes = fit.limits.maxBytes.value_or(0)};
    if (media.hasSound()) {
        plan.audioCodec = plan.copiesSound ? media.audioCodec : format.soundCodec;
        plan.audioBits = plan.copiesSound ? 0 : fitsound::plenty;
    }
    if (const auto error = shapePicture(plan, fit))
        return fail(*error);
    plan.changes = changesOf(fit, plan);
    return plan;
}
