// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/suggestions.h"
#include "models/regions/viewport.h"
#include "services/vendors/lowering.h"

class QFont;
class QPainter;

/// Everything that is painted over a frame.
struct RegionScene {
    Viewport viewport{};
    QList<Region> regions{};
    int selected = -1;
    double position = 0;                       ///< seconds; boxes of another time are faint
    std::optional<LoweredRegions> asSent{};    ///< instead of what was drawn: what the vendor gets
    Suggestions found{};
    std::optional<double> xLine{}, yLine{};    ///< in pixels of the frame: what a drag is drawn to
};

/// Paints the scene in the view's coordinates.
void paintRegions(QPainter& painter, const RegionScene& scene, const QFont& font, qreal ratio);
/// All that paintRegions may touch.
QRegion coveredBy(const RegionScene& scene, const QFont& font);
