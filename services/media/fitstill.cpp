// SPDX-License-Identifier: MIT
#include "services/media/fitkinds.h"
#include "services/media/fitpicture.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Packed anew only where it must: each time costs a little of a photo.
const FitFormat& choose(const Fit& fit, const QList<FitFormat>& candidates) {
    const bool tooLarge = fit.has(Reason::TooLarge) || fit.overshot;
    const auto suits = [&](const FitFormat& format) {
        return tooLarge ? format.pictureCodec != "png"_L1 : format.copiesPicture(fit.media.videoCodec);
    };
    const auto found = std::ranges::find_if(candidates, suits);
    return found == candidates.end() ? candidates.first() : *found;
}

/// The limits of the sides first; then smaller still after a file that came out too large.
std::optional<QSize> sizeOf(const Fit& fit) {
    const auto size = fitpicture::within(fit.media.size, fit.limits, 1);
    if (!size || !fit.overshot)
        return size;
    return fitpicture::smaller(*size, std::sqrt(fit.ease), fit.limits.leastSide.value_or(1), 1);
}

}  // namespace

Result<FitPlan> planStill(const Fit& fit) {
    const QList<FitFormat> candidates = fitformats::allowed(fitformats::images(), fit.limits.extensions, fit.own);
    if (candidates.isEmpty())
        return fail(fitreasons::container(fit));
    const FitFormat& format = choose(fit, candidates);
    const bool onlyName = fit.mayCopy && fit.problems == QList{Reason::WrongContainer};
    FitPlan plan{.extension = format.extension,
                 .videoCodec = format.pictureCodec,
                 .copiesPicture = onlyName && format.copiesPicture(fit.media.videoCodec),
                 .size = fit.media.size,
                 .maxBytes = fit.limits.maxBytes.value_or(0)};
    if (!plan.copiesPicture) {
        const auto size = sizeOf(fit);
        if (!size)
            return fail(fitreasons::size(fit));
        plan.size = *size;
    }
    if (plan.extension != fit.own)
        plan.changes << FitChange::ImageFormat;
    if (differs(plan.size, fit.media.size) || fit.has(Reason::WrongSize))
        plan.changes << FitChange::Scale;
    if (fit.has(Reason::TooLarge) || fit.overshot)
        plan.changes << FitChange::Compress;
    return plan;
}
