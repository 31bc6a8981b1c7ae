// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/mediafile.h"

#include <optional>

/// What a source must be for an operation. An absent member is no limit.
struct MediaLimits {
    std::optional<qint64> maxBytes{};
    std::optional<double> minSeconds{};
    std::optional<double> maxSeconds{};
    std::optional<double> maxFramesPerSecond{};
    std::optional<int> leastSide{};  ///< displayed pixels, of the shorter side
    std::optional<int> mostSide{};   ///< of the longer side
    QStringList extensions{};        ///< lower case; empty = any
    QStringList videoCodecs{};       ///< libav's names; empty = any
    bool needsVideo = false;
    bool needsSound = false;

    bool operator==(const MediaLimits&) const = default;
};

/// Everything that a file lacks or exceeds, as errors of `field`, worst first; empty = it is fine as it is.
QList<ApiError> checkLimits(const MediaLimits& limits, const MediaFile& media, const QString& field);
