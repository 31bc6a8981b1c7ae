// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/mediafile.h"
#include "services/domain/region.h"

#include <optional>

/// One clip chosen in the media list.
struct JobClip {
    QString path{};                    ///< absolute path or URL
    std::optional<MediaFile> facts{};  ///< absent until it is probed
    QList<Region> regions{};

    bool operator==(const JobClip&) const = default;
};

/// A second input: a sound, a face, subtitles.
struct JobFile {
    QString path{};                      ///< absolute path or URL
    std::optional<MediaFile> facts{};    ///< absent until it is probed; never there for a link
    std::optional<ApiError> problem{};   ///< why it could not be read

    bool operator==(const JobFile&) const = default;
};

/// A clip that is left out of the batch, and why.
struct SkippedClip {
    QString path{};
    ApiError why{};

    bool operator==(const SkippedClip&) const = default;
};
