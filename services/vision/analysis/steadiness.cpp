// SPDX-License-Identifier: MIT
#include "services/vision/analysis/steadiness.h"

#include <opencv2/imgproc.hpp>

namespace analysis {

namespace {

constexpr double clearEdge = 3.5;   ///< shades a pixel
constexpr double strongest = 20;   ///< shades a pixel: one hard edge that passes does not outweigh what stays
constexpr double nearlyAll = 0.65; ///< part of the pictures

struct Gradient {
    cv::Mat x{};
    cv::Mat y{};
};

Gradient gradient(const cv::Mat& picture) {
    Gradient of;
    cv::Mat calm;
    cv::GaussianBlur(picture, calm, {5, 5}, 0);
    cv::Sobel(calm, of.x, CV_32F, 1, 0, 3, 1 / 8.0);
    cv::Sobel(calm, of.y, CV_32F, 0, 1, 3, 1 / 8.0);
    for (cv::Mat* const part : {&of.x, &of.y}) {
        cv::min(*part, strongest, *part);
        cv::max(*part, -strongest, *part);
    }
    return of;
}

Gradient meanGradient(const Pictures& pictures) {
    Gradient mean{cv::Mat::zeros(pictures.front().size(), CV_32F), cv::Mat::zeros(pictures.front().size(), CV_32F)};
    for (const cv::Mat& picture : pictures) {
        const Gradient one = gradient(picture);
        mean.x += one.x;
        mean.y += one.y;
    }
    mean.x /= static_cast<double>(pictures.size());
    mean.y /= static_cast<double>(pictures.size());
    return mean;
}

/// The part of the pictures whose gradient goes along with the mean one, at half its length at least.
cv::Mat agreement(const Pictures& pictures, const Gradient& mean) {
    const cv::Mat square = mean.x.mul(mean.x) + mean.y.mul(mean.y);
    cv::Mat share = cv::Mat::zeros(square.size(), CV_32F);
    for (const cv::Mat& picture : pictures) {
        const Gradient one = gradient(picture);
        cv::accumulate(one.x.mul(mean.x) + one.y.mul(mean.y) > 0.5 * square, share);
    }
    return share / (255.0 * static_cast<double>(pictures.size()));
}

cv::Mat deviation(const Pictures& pictures) {
    cv::Mat sum = cv::Mat::zeros(pictures.front().size(), CV_32F);
    cv::Mat squares = sum.clone();
    for (const cv::Mat& picture : pictures) {
        cv::accumulate(picture, sum);
        cv::accumulateSquare(picture, squares);
    }
    const double count = static_cast<double>(pictures.size());
    cv::Mat variance = squares / count - sum.mul(sum) / (count * count);
    cv::max(variance, 0, variance);
    cv::sqrt(variance, variance);
    return variance;
}

}  // namespace

Steadiness steadiness(const Pictures& pictures) {
    const Gradient mean = meanGradient(pictures);
    Steadiness found;
    cv::magnitude(mean.x, mean.y, found.strength);
    found.edges = (found.strength > clearEdge) & (agreement(pictures, mean) > nearlyAll);
    found.movement = deviation(pictures);
    return found;
}

}  // namespace analysis
