// SPDX-License-Identifier: MIT
#include "services/vendors/lowering.h"

#include <algorithm>
#include <cmath>

namespace {

using Why = RegionLoss::Why;

constexpr QRectF picture(0, 0, 1, 1);

/// Six decimals: a thousandth of a pixel of the widest pictures. Sides that would reach over the edge by rounding give way.
QRectF rounded(const QRectF& box) {
    const auto part = [](double value) { return std::round(value * 1e6) / 1e6; };
    const double x = part(box.x()), y = part(box.y());
    return {x, y, std::min(part(box.width()), part(1 - x)), std::min(part(box.height()), part(1 - y))};
}

/// Whole pixels within the frame, at least one wide and high.
QRect inPixels(const QRectF& box, QSize frame) {
    const auto from = [](double part, int length) { return std::clamp(int(std::lround(part * length)), 0, length - 1); };
    const auto to = [](double part, int length, int start) { return std::clamp(int(std::lround(part * length)), start + 1, length); };
    const int left = from(box.left(), frame.width()), top = from(box.top(), frame.height());
    return {QPoint(left, top), QSize(to(box.right(), frame.width(), left) - left, to(box.bottom(), frame.height(), top) - top)};
}

SentBox sent(int number, const Region& region, const RegionPolicy& policy, QSize frame) {
    SentBox box{.region = number, .kind = region.kind, .parts = rounded(region.box & picture)};
    if (policy.unit == RegionUnit::SourcePixels && !frame.isEmpty()) {
        box.pixels = inPixels(region.box, frame);
        box.parts = {double(box.pixels.x()) / frame.width(), double(box.pixels.y()) / frame.height(),
                     double(box.pixels.width()) / frame.width(), double(box.pixels.height()) / frame.height()};
    }
    return box;
}

bool reachesOver(const QRectF& box) {
    constexpr double rounding = 1e-6;
    return box.left() < -rounding || box.top() < -rounding || box.right() > 1 + rounding || box.bottom() > 1 + rounding;
}

}  // namespace

bool LoweredRegions::sends(int region) const {
    return std::ranges::any_of(boxes, [region](const SentBox& box) { return box.region == region; });
}

LoweredRegions lowerRegions(const QList<Region>& regions, const RegionPolicy& policy, QSize frame) {
    LoweredRegions lowered;
    for (int number = 0; number < int(regions.size()); ++number) {
        const Region& region = regions[number];
        const auto lose = [&](Why why) { lowered.losses.append({why, number}); };
        if (!policy.kinds.contains(region.kind) || policy.most == 0) {
            lose(Why::WrongKind);
            continue;
        }
        if (lowered.boxes.size() >= policy.most) {
            lose(Why::TooMany);
            continue;
        }
        lowered.boxes.append(sent(number, region, policy, frame));
        if (region.start || region.end)
            lose(Why::Span);
        if (reachesOver(region.box))
            lose(Why::Edge);
    }
    return lowered;
}

QList<Region> sentRegions(const QList<Region>& regions, const RegionPolicy& policy) {
    QList<Region> kept;
    for (const SentBox& box : lowerRegions(regions, policy).boxes)
        kept.append(regions[box.region]);
    return kept;
}
