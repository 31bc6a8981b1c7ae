// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

/// A box that the user may want: where subtitles come and go, or a mark that stands still.
struct BoxSuggestion {
    Region region{};        ///< Subtitle or Watermark, for the whole clip
    double confidence = 0;  ///< 0..1

    bool operator==(const BoxSuggestion&) const = default;
};
