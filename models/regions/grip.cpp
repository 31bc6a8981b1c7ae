// SPDX-License-Identifier: MIT
#include "models/regions/grip.h"

#include <cmath>

namespace {
constexpr double reach = 8;
}

QPoint directionOf(Grip grip) {
    switch (grip) {
    case Grip::TopLeft: return {-1, -1};
    case Grip::Top: return {0, -1};
    case Grip::TopRight: return {1, -1};
    case Grip::Right: return {1, 0};
    case Grip::BottomRight: return {1, 1};
    case Grip::Bottom: return {0, 1};
    case Grip::BottomLeft: return {-1, 1};
    case Grip::Left: return {-1, 0};
    case Grip::None:
    case Grip::Inside: return {0, 0};
    }
    Q_UNREACHABLE();
}

QPointF handlePlace(const QRectF& box, Grip handle) {
    const QPoint direction = directionOf(handle);
    return box.center() + QPointF(direction.x() * box.width() / 2, direction.y() * box.height() / 2);
}

Hit hitTest(const QList<QRectF>& boxes, int selected, QPointF at) {
    if (selected >= 0 && selected < boxes.size()) {
        for (const Grip handle : handles) {
            const QPointF away = at - handlePlace(boxes[selected], handle);
            if (std::abs(away.x()) <= reach && std::abs(away.y()) <= reach)
                return {selected, handle};
        }
    }
    Hit hit;
    double smallest = 0;
    for (int i = 0; i < int(boxes.size()); ++i) {
        const double area = boxes[i].width() * boxes[i].height();
        if (boxes[i].contains(at) && (hit.region < 0 || area <= smallest)) {
            hit = {i, Grip::Inside};
            smallest = area;
        }
    }
    return hit;
}
