// SPDX-License-Identifier: MIT
#include "ui/preview/regionlanes.h"

#include "ui/regions/regionwords.h"
#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr double edgeReach = 6;
constexpr int gap = 2;
}  // namespace

int RegionLanes::height(qsizetype regions) {
    const auto lanes = std::min<qsizetype>(regions, mostLanes);
    return int(lanes * laneHeight + std::max<qsizetype>(0, lanes - 1) * gap);
}

int RegionLanes::firstShown() const {
    return std::max(0, std::min(selected - mostLanes + 1, int(regions.size()) - mostLanes));
}

QRectF RegionLanes::span(int region, const TimeScale& scale) const {
    const Region& box = regions[region];
    const double left = scale.x(box.start.value_or(0)), right = scale.x(box.end.value_or(seconds));
    const int lane = region - firstShown();
    return {left, place.top() + lane * double(laneHeight + gap), std::max(2.0, right - left), laneHeight};
}

RegionLanes::Hit RegionLanes::hit(QPointF at, const TimeScale& scale) const {
    for (int region = firstShown(); region < int(regions.size()) && region < firstShown() + mostLanes; ++region) {
        const QRectF box = span(region, scale);
        if (at.y() < box.top() || at.y() >= box.bottom() + gap)
            continue;
        if (std::abs(at.x() - box.left()) <= edgeReach)
            return {region, End::Start};
        if (std::abs(at.x() - box.right()) <= edgeReach)
            return {region, End::Finish};
        return box.contains(at) ? Hit{region, End::None} : Hit{};
    }
    return {};
}

void RegionLanes::paint(QPainter& painter, const TimeScale& scale, const QPalette& palette) const {
    if (place.isEmpty())
        return;
    painter.save();
    painter.setClipRect(place);
    for (int region = firstShown(); region < int(regions.size()) && region < firstShown() + mostLanes; ++region)
        paintLane(painter, region, scale, palette);
    painter.restore();
}

void RegionLanes::paintLane(QPainter& painter, int region, const TimeScale& scale, const QPalette& palette) const {
    const Region& box = regions[region];
    const QRectF whole = span(region, scale);
    // Far ends lie millions of pixels away at high zoom: only what is seen is filled.
    const QRectF seen = whole & QRectF(place).adjusted(-8, 0, 8, 0);
    if (seen.isEmpty())
        return;
    const QColor color = regionlook::inPanel(box.kind, palette);
    painter.fillRect(seen, theme::color(region == selected ? theme::Token::Sel : theme::Token::Base, palette));
    regionlook::fill(painter, seen, box.kind, color, 0.7);
    painter.setPen(QPen(color, region == selected ? 2 : 1, regionlook::edge(box.kind)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(seen.adjusted(0.5, 0.5, -0.5, -0.5));
    const QString name = box.name.isEmpty() ? words::regionLabel(box.kind) : box.name;
    const QString label = u"%1 %2 · %3"_s.arg(QLocale().toString(region + 1), name, regionwords::span(box));
    const double left = std::max(whole.left(), double(place.left())) + 4;
    const double width = std::min(painter.fontMetrics().horizontalAdvance(label) + 10.0, whole.right() - left - 2);
    if (width < 24)
        return;
    const QRectF plate(left, whole.top() + 2, width, whole.height() - 4);
    painter.fillRect(plate, theme::color(theme::Token::Base, palette));
    painter.setPen(theme::color(theme::Token::Text, palette));
    painter.drawText(plate.adjusted(5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(label, Qt::ElideRight, int(width) - 6));
}
