// SPDX-License-Identifier: MIT
#include "services/domain/medialimits.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

QList<ApiError> checkLimits(const MediaLimits& limits, const MediaFile& media, const QString& field) {
    QList<ApiError> problems;
    const auto refuse = [&](Reason reason, const QStringList& about) { problems << invalid(reason, field, about); };
    const auto number = [](double value) { return QString::number(value, 'g', 12); };

    if (limits.needsVideo && !media.hasVideo())
        refuse(Reason::NoVideo, {});
    if (limits.needsSound && !media.hasSound())
        refuse(Reason::NoSound, {});
    if (limits.maxBytes && media.bytes > *limits.maxBytes)
        refuse(Reason::TooLarge, {QString::number(media.bytes), QString::number(*limits.maxBytes)});
    if (limits.maxSeconds && media.seconds > *limits.maxSeconds)
        refuse(Reason::TooLong, {number(media.seconds), number(*limits.maxSeconds)});
    if (limits.minSeconds && media.seconds < *limits.minSeconds)
        refuse(Reason::TooShort, {number(media.seconds), number(*limits.minSeconds)});
    if (limits.maxFramesPerSecond && media.framesPerSecond > *limits.maxFramesPerSecond + 0.01)
        refuse(Reason::TooManyFrames, {number(media.framesPerSecond), number(*limits.maxFramesPerSecond)});
    const QString extension = QFileInfo(media.path).suffix().toLower();
    if (!limits.extensions.isEmpty() && !limits.extensions.contains(extension))
        refuse(Reason::WrongContainer, {extension, limits.extensions.join(", "_L1)});
    if (!limits.videoCodecs.isEmpty() && media.hasVideo() && !limits.videoCodecs.contains(media.videoCodec))
        refuse(Reason::WrongCodec, {media.videoCodec, limits.videoCodecs.join(", "_L1)});
    const int shorter = std::min(media.size.width(), media.size.height());
    const int longer = std::max(media.size.width(), media.size.height());
    const bool small = limits.leastSide && shorter < *limits.leastSide;
    const bool large = limits.mostSide && longer > *limits.mostSide;
    if (media.hasVideo() && (small || large))
        refuse(Reason::WrongSize, {u"%1x%2"_s.arg(media.size.width()).arg(media.size.height()),
                                   QString::number(limits.leastSide.value_or(1)), QString::number(limits.mostSide.value_or(0))});
    return problems;
}
