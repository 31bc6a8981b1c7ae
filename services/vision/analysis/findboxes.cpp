// SPDX-License-Identifier: MIT
#include "services/vision/analysis/findboxes.h"

#include "services/vision/analysis/logos.h"
#include "services/vision/analysis/subtitles.h"

#include <algorithm>
#include <exception>

using analysis::Candidate;

namespace {

constexpr size_t leastPictures = 6;
constexpr double leastConfidence = 0.4;
constexpr double mostConfidence = 0.95;  ///< whoever looks at the boxes knows better

std::vector<Candidate> candidates(const analysis::Pictures& pictures) {
    std::vector<Candidate> all = analysis::subtitleBands(pictures);
    const auto marks = analysis::logos(pictures);
    all.insert(all.end(), marks.begin(), marks.end());
    std::erase_if(all, [](const Candidate& one) { return one.confidence < leastConfidence; });
    std::ranges::stable_sort(all, std::greater(), &Candidate::confidence);
    return all;
}

std::vector<Candidate> withoutOverlaps(const std::vector<Candidate>& all) {
    std::vector<Candidate> kept;
    for (const Candidate& one : all) {
        if (std::ranges::none_of(kept, [&one](const Candidate& better) { return (better.box & one.box).area() > 0; }))
            kept.push_back(one);
    }
    return kept;
}

FoundBox inParts(const Candidate& one, cv::Size size) {
    return {.kind = one.kind,
            .x = one.box.x / static_cast<double>(size.width),
            .y = one.box.y / static_cast<double>(size.height),
            .width = one.box.width / static_cast<double>(size.width),
            .height = one.box.height / static_cast<double>(size.height),
            .confidence = mostConfidence * one.confidence};
}

}  // namespace

extern "C" __attribute__((visibility("default"))) int babelreelFindBoxes(const GreyPlane* planes, int count, FoundBox* boxes,
                                                                         int room) try {
    cv::setNumThreads(1);  // the pictures are small: threads would cost more than they save
    analysis::Pictures pictures;
    for (int i = 0; i < count; ++i) {
        const GreyPlane& plane = planes[i];
        // OpenCV has no matrix over bytes that it only reads; nothing below writes.
        pictures.emplace_back(plane.height, plane.width, CV_8U, const_cast<unsigned char*>(plane.bytes),
                              static_cast<size_t>(plane.stride));
    }
    if (pictures.size() < leastPictures)
        return 0;
    const auto found = withoutOverlaps(candidates(pictures));
    const int written = std::min(room, static_cast<int>(found.size()));
    for (int i = 0; i < written; ++i)
        boxes[i] = inParts(found[static_cast<size_t>(i)], pictures.front().size());
    return written;
} catch (const std::exception&) {  // no exception may leave for code without OpenCV
    return -1;
}
