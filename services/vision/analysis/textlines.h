// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/strokes.h"

namespace analysis {

/// What looks like a line of text in one picture: the rows where its letters are dense, from the lower edge of the
/// small letters about to their upper one.
struct TextLine {
    int picture = 0;
    cv::Rect core{};
    double shade = 0;  ///< of its ink
    Ink ink = Ink::Light;

    double middle() const { return core.y + core.height / 2.0; }
    double centre() const { return core.x + core.width / 2.0; }
};

std::vector<TextLine> textLines(const Pictures& pictures, const std::vector<cv::Mat>& strokes, Ink ink);

}  // namespace analysis
