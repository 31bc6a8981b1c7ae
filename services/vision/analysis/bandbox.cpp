// SPDX-License-Identifier: MIT
#include "services/vision/analysis/bandbox.h"

#include <algorithm>

namespace analysis {

namespace {

constexpr double farthestUp = 0.95;    ///< what capitals need over the core, in its height
constexpr double farthestDown = 0.75;  ///< what descenders need below it
constexpr double edge = 0.14;          ///< what an outline adds, in heights of the core

double quantile(std::vector<int> values, double part) {
    const auto at = values.begin() + static_cast<long>(part * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// The part of a pixel row that is ink, over all lines of a row of text.
double inkAt(const LineRow& row, int y, const std::vector<cv::Mat>& strokes) {
    double ink = 0;
    for (const TextLine& line : row.lines) {
        const cv::Mat& map = strokes[static_cast<size_t>(line.picture)];
        ink += cv::countNonZero(map.row(y).colRange(line.core.x, line.core.br().x)) / static_cast<double>(line.core.width);
    }
    return ink / static_cast<double>(row.lines.size());
}

/// From the core outward, as far as there is `enough` ink beside what the core has.
int reach(const LineRow& row, int from, int step, double most, double enough, const std::vector<cv::Mat>& strokes) {
    enough *= inkAt(row, cvRound(row.middle), strokes);
    int y = from;
    for (int walked = 0; walked < most; ++walked, y += step) {
        if (y + step < 0 || y + step >= strokes.front().rows || inkAt(row, y + step, strokes) < enough)
            break;
    }
    return y;
}

}  // namespace

cv::Rect bandBox(const std::vector<const LineRow*>& rows, const std::vector<cv::Mat>& strokes, double fewest) {
    const cv::Size size = strokes.front().size();
    std::vector<int> lefts, rights;
    int top = size.height;
    int bottom = 0;
    for (const LineRow* row : rows) {
        for (const TextLine& line : row->lines) {
            lefts.push_back(line.core.x);
            rights.push_back(line.core.br().x);
        }
        const int upper = cvRound(row->middle - row->height / 2);
        const int lower = cvRound(row->middle + row->height / 2) - 1;
        top = std::min(top, reach(*row, upper, -1, farthestUp * row->height, fewest, strokes));
        bottom = std::max(bottom, reach(*row, lower, 1, farthestDown * row->height, fewest, strokes) + 1);
    }
    const int aside = cvCeil(edge * rows.front()->height);
    const cv::Rect box(cv::Point(cvFloor(quantile(lefts, 0.03)) - aside, top - aside),
                       cv::Point(cvCeil(quantile(rights, 0.97)) + aside, bottom + aside));
    return box & cv::Rect({}, size);
}

}  // namespace analysis
