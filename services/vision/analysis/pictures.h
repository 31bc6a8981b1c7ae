// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/findboxes.h"

#include <opencv2/core.hpp>

#include <vector>

namespace analysis {

using Pictures = std::vector<cv::Mat>;

/// A box in pixels with what speaks for it.
struct Candidate {
    cv::Rect box{};
    FoundBox::Kind kind = FoundBox::Subtitle;
    double confidence = 0;
};

/// What lengths are counted in: a thousandth of the shorter side does not care how a clip is held.
inline double unit(cv::Size size) {
    return std::min(size.width, size.height) / 1000.0;
}

/// At least 1, and odd where the middle matters.
inline int oddPixels(double length) {
    return std::max(1, cvRound(length)) | 1;
}

}  // namespace analysis
