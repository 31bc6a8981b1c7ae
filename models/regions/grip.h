// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qpoint.h>
#include <QtCore/qrect.h>

#include <array>

/// Where a box is taken hold of.
enum class Grip { None, Inside, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

inline constexpr std::array handles{Grip::TopLeft,     Grip::Top,    Grip::TopRight,   Grip::Right,
                                    Grip::BottomRight, Grip::Bottom, Grip::BottomLeft, Grip::Left};

/// -1, 0 or 1 in each direction: which edges move with the handle.
QPoint directionOf(Grip grip);
QPointF handlePlace(const QRectF& box, Grip handle);

struct Hit {
    int region = -1;  ///< -1 = on none
    Grip grip = Grip::None;

    bool operator==(const Hit&) const = default;
};

/// What lies under a point, all in the view's coordinates. Only the selected box has handles; they come first and reach 8 px around
/// their middle. Of boxes that lie over each other the smallest is meant: a larger one is still reached beside it.
Hit hitTest(const QList<QRectF>& boxes, int selected, QPointF at);
