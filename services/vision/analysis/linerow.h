// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/textlines.h"

namespace analysis {

/// Lines of text that come back at one height of the picture, alike in size and shade.
struct LineRow {
    std::vector<TextLine> lines{};  ///< one a picture, with one centre or one left edge
    double middle = 0;
    double height = 0;  ///< of the core
    double centre = 0;
    double left = 0;
    double right = 0;
    double shade = 0;
    Ink ink = Ink::Light;

    double presence = 0;   ///< part of the pictures that have it
    double chance = 0;     ///< the part that would have it if such lines stood anywhere
    double alignment = 0;  ///< part of what was found there that has that edge or centre

    /// How much it stands out of what chance does, 0..1; 0 = it proves nothing.
    double evidence() const;
    bool isAligned() const;
};

/// The rows that most pictures have, those first, and lesser ones near a row that stands out. A line belongs to one row
/// at most.
std::vector<LineRow> lineRows(std::vector<TextLine> lines, size_t pictures, cv::Size size);

}  // namespace analysis
