// SPDX-License-Identifier: MIT
#include "models/regions/snapping.h"

#include <cmath>

SnapLines snapLines(QSize frame, const QList<QRect>& others) {
    SnapLines lines{{0, frame.width() / 2.0, double(frame.width())}, {0, frame.height() / 2.0, double(frame.height())}};
    for (const QRect& box : others) {
        lines.x << box.x() << box.x() + box.width() / 2.0 << box.x() + box.width();
        lines.y << box.y() << box.y() + box.height() / 2.0 << box.y() + box.height();
    }
    return lines;
}

Snap snap(std::span<const double> places, const QList<double>& lines, double within) {
    Snap best;
    double least = within;
    for (const double place : places) {
        for (const double line : lines) {
            const double away = line - place;
            if (std::abs(away) > least || (best.line && std::abs(away) == least))
                continue;
            least = std::abs(away);
            best = {away, line};
        }
    }
    return best;
}
