// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/pictures.h"

namespace analysis {

/// What all pictures have in common, and how much they differ.
struct Steadiness {
    cv::Mat edges{};     ///< 255 on contours that are there, the same way round, in nearly every picture
    cv::Mat strength{};  ///< of the mean gradient there, in shades a pixel
    cv::Mat movement{};  ///< standard deviation over time, in shades
};

Steadiness steadiness(const Pictures& pictures);

}  // namespace analysis
