// SPDX-License-Identifier: MIT
#include "services/vision/analysis/logos.h"

#include "services/vision/analysis/steadiness.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace analysis {

namespace {

constexpr double partGap = 45;  ///< units between the parts of one mark
constexpr double smallest = 18;
constexpr int bleeding = 2;        ///< pixels by which a contour seen through the blur is too wide
constexpr double moves = 7;        ///< shades of standard deviation
constexpr double leastMoving = 0.5;  ///< part of what lies around
constexpr size_t mostMarks = 8;    ///< more steady things than that are a scene that does not move

cv::Rect grown(const cv::Rect& box, int by, cv::Size size) {
    return cv::Rect(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by) & cv::Rect({}, size);
}

bool hasSizeOfMark(const cv::Rect& box, cv::Size size) {
    const double least = smallest * unit(size);
    return box.width >= least && box.height >= least && box.width <= 0.6 * size.width &&
           box.height <= 0.35 * size.height && box.area() <= 0.1 * size.area();
}

struct Surroundings {
    double moving = 0;  ///< part of what lies around
    double steady = 0;  ///< part of it on steady contours
};

Surroundings around(const cv::Rect& box, const Steadiness& scene) {
    const cv::Size size = scene.edges.size();
    const cv::Rect outer = grown(box, std::max(6, cvRound(0.5 * std::min(box.width, box.height))), size);
    cv::Mat ring(outer.size(), CV_8U, cv::Scalar(255));
    const cv::Rect inner = grown(box, 2, size);
    ring(inner - outer.tl()).setTo(0);
    const double area = std::max(1, cv::countNonZero(ring));
    return {cv::countNonZero((scene.movement(outer) > moves) & ring) / area,
            cv::countNonZero(scene.edges(outer) & ring) / area};
}

/// 1 in a corner or for a large mark, 0 for a speck in the middle.
double standing(const cv::Rect& box, cv::Size size) {
    const double x = std::abs((box.x + box.width / 2.0) / size.width - 0.5) * 2;
    const double y = std::abs((box.y + box.height / 2.0) / size.height - 0.5) * 2;
    const double corner = std::clamp((std::max(x, y) - 0.3) / 0.4, 0.0, 1.0) * std::clamp(std::min(x, y) / 0.5 + 0.5, 0.0, 1.0);
    return std::max(corner, std::min(1.0, 4.0 * box.width / size.width));
}

double confidence(const cv::Rect& box, const Steadiness& scene) {
    const Surroundings ring = around(box, scene);
    if (ring.moving < leastMoving)
        return 0;
    const cv::Mat edges = scene.edges(box);
    const double density = cv::countNonZero(edges) / static_cast<double>(box.area());
    const double clear = std::clamp(cv::mean(scene.strength(box), edges)[0] / 14, 0.35, 1.0);
    const double full = std::clamp(density / 0.18, 0.0, 1.0);
    const double alone = std::clamp(1 - ring.steady / 0.05, 0.0, 1.0);
    return ring.moving * clear * full * alone * (0.2 + 0.8 * standing(box, scene.edges.size()));
}

}  // namespace

std::vector<Candidate> logos(const Pictures& pictures) {
    const Steadiness scene = steadiness(pictures);
    const cv::Size size = scene.edges.size();
    const int gap = oddPixels(partGap * unit(size));
    cv::Mat joined, labels, stats, centres;
    cv::morphologyEx(scene.edges, joined, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {gap, gap}));
    cv::morphologyEx(joined, joined, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    const int parts = cv::connectedComponentsWithStats(joined, labels, stats, centres, 8);
    std::vector<Candidate> marks;
    for (int part = 1; part < parts; ++part) {
        const auto* of = stats.ptr<int>(part);
        const cv::Rect seen(of[cv::CC_STAT_LEFT], of[cv::CC_STAT_TOP], of[cv::CC_STAT_WIDTH], of[cv::CC_STAT_HEIGHT]);
        const cv::Rect box = grown(seen, -bleeding, size);
        if (!hasSizeOfMark(box, size))
            continue;
        if (const double sure = confidence(box, scene); sure > 0)
            marks.push_back({box, FoundBox::Logo, sure});
    }
    if (marks.size() > mostMarks)
        return {};
    std::ranges::stable_sort(marks, std::greater(), &Candidate::confidence);
    return marks;
}

}  // namespace analysis
