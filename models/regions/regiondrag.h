// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/grip.h"
#include "models/regions/snapping.h"

struct DragRules {
    bool keepAspect = false;  ///< Shift; of a new box: a square
    bool fromCentre = false;  ///< Alt
    SnapLines lines{};
    double within = 0;  ///< pixels of the frame in which a line draws; 0 = none does
};

struct Dragged {
    QRect box{};
    std::optional<double> xLine{};  ///< the line that drew, to be shown
    std::optional<double> yLine{};
};

/// One drag of one box, from the press on. Pure: each answer follows from the start and from where the pointer is now, so that
/// cancelling needs nothing. All in pixels of the frame; a box never leaves it and keeps two pixels each way.
class RegionDrag {
public:
    RegionDrag(const QRect& box, Grip grip, QPointF from, QSize frame) : m_start(box), m_grip(grip), m_from(from), m_frame(frame) {}
    /// A new box that is drawn from a point on.
    static RegionDrag drawing(QPointF from, QSize frame);

    Dragged to(QPointF at, const DragRules& rules) const;

private:
    Dragged moved(QPointF by, const DragRules& rules) const;
    Dragged resized(QPointF by, const DragRules& rules) const;

    QRectF m_start;
    Grip m_grip;
    QPointF m_from;
    QSize m_frame;
};

/// Moved by whole pixels, as far as the frame reaches.
QRect nudged(const QRect& box, QPoint by, QSize frame);
/// The right and lower edge moved by whole pixels, as far as the frame reaches.
QRect grown(const QRect& box, QPoint by, QSize frame);
