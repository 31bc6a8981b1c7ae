// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"
#include "ui/preview/timescale.h"

#include <QtCore/qlist.h>
#include <QtGui/qpainter.h>

class QPalette;

/// The lanes of boxes on a timeline: one each, from its first to its last moment.
struct RegionLanes {
    QRect place{};             ///< all of them together; empty = none
    QList<Region> regions{};
    int selected = -1;
    double seconds = 0;        ///< of the clip

    static constexpr int laneHeight = 20;
    static constexpr int mostLanes = 4;  ///< more share the last one's room by scrolling with the selection
    static int height(qsizetype regions);

    enum class End { None, Start, Finish };
    struct Hit {
        int region = -1;
        End end = End::None;  ///< None = on the span itself
    };
    Hit hit(QPointF at, const TimeScale& scale) const;
    void paint(QPainter& painter, const TimeScale& scale, const QPalette& palette) const;

private:
    int firstShown() const;
    QRectF span(int region, const TimeScale& scale) const;
    void paintLane(QPainter& painter, int region, const TimeScale& scale, const QPalette& palette) const;
};
