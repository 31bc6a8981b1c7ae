// SPDX-License-Identifier: MIT
#include "services/vision/analysis/strokes.h"

#include <opencv2/imgproc.hpp>

namespace analysis {

namespace {
constexpr double widest = 32;      ///< units: a bold letter's stroke and a bit
constexpr double contrast = 56;    ///< shades of grey
constexpr double stays = 0.88;     ///< part of the pictures
}  // namespace

cv::Mat strokes(const cv::Mat& picture, Ink ink) {
    const int side = std::max(7, oddPixels(widest * unit(picture.size())));
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, {side, side});
    cv::Mat calm, hat;
    cv::GaussianBlur(picture, calm, {3, 3}, 0);  // grain has strokes of its own
    cv::morphologyEx(calm, hat, ink == Ink::Light ? cv::MORPH_TOPHAT : cv::MORPH_BLACKHAT, kernel);
    return hat > contrast;
}

std::vector<cv::Mat> passingStrokes(const Pictures& pictures, Ink ink) {
    std::vector<cv::Mat> maps;
    cv::Mat share(pictures.front().size(), CV_32F, cv::Scalar(0));
    for (const cv::Mat& picture : pictures) {
        maps.push_back(strokes(picture, ink));
        cv::accumulate(maps.back(), share);
    }
    cv::Mat staying = share > stays * 255 * static_cast<double>(pictures.size());
    cv::dilate(staying, staying, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    for (cv::Mat& map : maps)
        map.setTo(0, staying);
    return maps;
}

}  // namespace analysis
