// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

/// What was found installed on this computer; the offline engine's description is made from it.
struct LocalCapabilities {
    QList<QPair<QString, QString>> directions{};  ///< translation, two-letter codes, chains of two included
    QStringList spoken{};                         ///< languages that can be spoken
    QList<Voice> voices{};
    std::optional<ApiError> noTranslation{};      ///< PackageMissing when no direction is installed
    std::optional<ApiError> noSpeech{};
    std::optional<ApiError> noVideo{};            ///< ffmpeg is not installed

    bool operator==(const LocalCapabilities&) const = default;
};

Vendor local(const LocalCapabilities& found);
