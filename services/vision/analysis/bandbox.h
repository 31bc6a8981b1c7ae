// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/linerow.h"

namespace analysis {

/// The box around all letters of rows that belong together: from the lowest descender to the highest capital and from
/// the leftmost letter to the rightmost, but for the odd line that ran into the picture behind it.
/// Pixel rows with less ink than `fewest`, as part of what the core has, are no letters but the picture behind.
cv::Rect bandBox(const std::vector<const LineRow*>& rows, const std::vector<cv::Mat>& strokes, double fewest);

}  // namespace analysis
