// SPDX-License-Identifier: MIT
#include "services/vision/analysis/textlines.h"

#include <opencv2/imgproc.hpp>

namespace analysis {

namespace {

constexpr double wordGap = 50;  ///< units: what lies between two words at most
constexpr double lowest = 14;   ///< units
constexpr double highest = 75;
constexpr double shortest = 90;
constexpr double thinnest = 0.16;  ///< part of the core that is ink
constexpr double thickest = 0.85;
constexpr double fewestStrokes = 0.45;  ///< along a row, in a stretch as long as the core is high

/// How often a row goes from ground to ink.
int risesIn(const cv::Mat& row) {
    int rises = 0;
    const auto* bytes = row.ptr<uchar>();
    for (int x = 1; x < row.cols; ++x)
        rises += bytes[x] > bytes[x - 1] ? 1 : 0;
    return rises;
}

double risesPerRow(const cv::Mat& ink) {
    const int rows[] = {ink.rows / 4, ink.rows / 2, 3 * ink.rows / 4};
    double rises = 0;
    for (const int row : rows)
        rises += risesIn(ink.row(row));
    return rises / 3;
}

bool isText(const cv::Mat& map, const cv::Rect& core, double unit) {
    if (core.height < std::max(4.0, lowest * unit) || core.height > highest * unit)
        return false;
    if (core.width < shortest * unit || core.width < 2.2 * core.height)
        return false;
    const cv::Mat ink = map(core);
    const double part = cv::countNonZero(ink) / static_cast<double>(core.area());
    if (part < thinnest || part > thickest)
        return false;
    return risesPerRow(ink) * core.height / core.width >= fewestStrokes;
}

}  // namespace

std::vector<TextLine> textLines(const Pictures& pictures, const std::vector<cv::Mat>& strokes, Ink ink) {
    const double one = unit(pictures.front().size());
    const cv::Mat along =
        cv::getStructuringElement(cv::MORPH_RECT, {oddPixels(wordGap * one), 1});
    const cv::Mat upright = cv::getStructuringElement(cv::MORPH_RECT, {1, 3});
    std::vector<TextLine> lines;
    for (size_t i = 0; i < pictures.size(); ++i) {
        cv::Mat joined, labels, stats, centres;
        cv::morphologyEx(strokes[i], joined, cv::MORPH_CLOSE, along);
        // Longer than any letter is wide: what hangs below a line or stands above it goes.
        cv::morphologyEx(joined, joined, cv::MORPH_OPEN, along);
        cv::morphologyEx(joined, joined, cv::MORPH_OPEN, upright);
        const int parts = cv::connectedComponentsWithStats(joined, labels, stats, centres, 4);
        for (int part = 1; part < parts; ++part) {
            const auto* of = stats.ptr<int>(part);
            const cv::Rect core(of[cv::CC_STAT_LEFT], of[cv::CC_STAT_TOP], of[cv::CC_STAT_WIDTH],
                                of[cv::CC_STAT_HEIGHT]);
            if (isText(strokes[i], core, one))
                lines.push_back({static_cast<int>(i), core,
                                 cv::mean(pictures[i](core), strokes[i](core))[0], ink});
        }
    }
    return lines;
}

}  // namespace analysis
