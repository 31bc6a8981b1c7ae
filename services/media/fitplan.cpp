// SPDX-License-Identifier: MIT
#include "services/media/fitplan.h"

#include "services/media/fitkinds.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

bool isStillPicture(const MediaFile& media) {
    return media.hasVideo() && !media.hasSound() &&
           (media.container.endsWith("_pipe"_L1) || media.container == "image2"_L1);
}

Result<FitPlan> planKind(const Fit& fit) {
    const QStringList& extensions = fit.limits.extensions;
    const bool still = isStillPicture(fit.media);
    if (fitformats::takeOnlyImages(extensions) != still)
        return fail(fitreasons::impossible({u"still"_s, fit.own, extensions.join(", "_L1)}));
    if (still)
        return planStill(fit);
    const bool onlySound = fitformats::takeOnlySound(extensions) && !fit.limits.needsVideo;
    return onlySound || !fit.media.hasVideo() ? planSound(fit) : planVideo(fit);
}

/// What no conversion mends.
bool isFinal(Reason reason) {
    constexpr std::array final{Reason::NoVideo, Reason::NoSound, Reason::TooLong, Reason::TooShort};
    return std::ranges::find(final, reason) != final.end();
}

Result<Fit> look(const MediaFile& media, const MediaLimits& limits) {
    Fit fit{.media = media, .limits = limits, .own = QFileInfo(media.path).suffix().toLower()};
    for (const ApiError& problem : checkLimits(limits, media, u"input"_s)) {
        if (isFinal(problem.reason))
            return fail(problem);
        fit.problems << problem.reason;
    }
    return fit;
}

}  // namespace

bool FitPlan::isStill() const {
    return fitformats::find(fitformats::images(), extension);
}

Result<FitPlan> planFit(const MediaFile& media, const MediaLimits& limits) {
    const auto fit = look(media, limits);
    if (!fit)
        return fail(fit.error());
    return fit->problems.isEmpty() ? FitPlan{} : planKind(*fit);
}

Result<FitPlan> planTighter(const FitPlan& plan, const MediaFile& media, const MediaLimits& limits, qint64 bytes) {
    auto fit = look(media, limits);
    if (!fit)
        return fail(fit.error());
    const bool copied = plan.copiesPicture || (plan.videoCodec.isEmpty() && plan.copiesSound);
    fit->mayCopy = false;
    fit->overshot = true;
    fit->ease = copied || bytes <= 0 ? 1 : 0.95 * double(plan.maxBytes) / double(bytes);
    return planKind(*fit);
}

Result<FitPlan> planCodedAnew(const MediaFile& media, const MediaLimits& limits) {
    auto fit = look(media, limits);
    if (!fit)
        return fail(fit.error());
    fit->mayCopy = false;
    return planKind(*fit);
}

namespace fitreasons {

ApiError impossible(const QStringList& about) {
    return invalid(Reason::FitImpossible, u"input"_s, about);
}

ApiError container(const Fit& fit) {
    return impossible({u"container"_s, fit.own, fit.limits.extensions.join(", "_L1)});
}

ApiError codec(const Fit& fit) {
    return impossible({u"codec"_s, fit.media.videoCodec, fit.limits.videoCodecs.join(", "_L1)});
}

ApiError size(const Fit& fit) {
    const QSize& size = fit.media.size;
    return impossible({u"size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       QString::number(fit.limits.leastSide.value_or(1)), QString::number(fit.limits.mostSide.value_or(0))});
}

ApiError bits(qint64 left, qint64 taken) {
    return impossible({u"bitrate"_s, QString::number(std::max<qint64>(left, 0)), QString::number(taken)});
}

}  // namespace fitreasons

bool differs(QSize one, QSize other) {
    return std::abs(one.width() - other.width()) > 1 || std::abs(one.height() - other.height()) > 1;
}
