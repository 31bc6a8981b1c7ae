// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/pictures.h"

namespace analysis {

enum class Ink { Light, Dark };  ///< than what lies around it

/// 255 where a thin line of that ink stands out, as the strokes of letters do.
cv::Mat strokes(const cv::Mat& picture, Ink ink);

/// The strokes of every picture, without those that most pictures share: what stays is no subtitle.
std::vector<cv::Mat> passingStrokes(const Pictures& pictures, Ink ink);

}  // namespace analysis
