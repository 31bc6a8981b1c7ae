// SPDX-License-Identifier: MIT
#include "models/regions/regiondrag.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double least = 2;

/// One direction of a box that is resized: it grows from an anchor that stays.
struct Axis {
    double anchor = 0;
    double side = 1;   ///< on which side of the anchor it lies: -1, 1, or 0 = on both
    double length = 0;
    double room = 0;   ///< the longest it may be

    double from() const { return side == 0 ? anchor - length / 2 : side > 0 ? anchor : anchor - length; }
};

/// `direction` is that of the handle; 0 = this direction is not dragged and grows, if at all, on both sides.
Axis axisOf(double start, double length, int direction, double pull, double end, bool fromCentre) {
    Axis axis{.anchor = start + length / 2, .side = 0, .length = length};
    if (direction != 0 && !fromCentre) {
        axis.anchor = direction > 0 ? start : start + length;
        axis.side = pull >= axis.anchor ? 1 : -1;
    }
    if (direction != 0)
        axis.length = std::abs(pull - axis.anchor) * (axis.side == 0 ? 2 : 1);
    axis.room = axis.side == 0 ? 2 * std::min(axis.anchor, end - axis.anchor) : axis.side > 0 ? end - axis.anchor : axis.anchor;
    return axis;
}

/// Both lengths of one shape, the larger of those that were pulled, as far as both have room.
void keepShape(Axis& x, Axis& y, QPoint direction, double aspect) {
    if (direction.x() == 0)
        x.length = y.length * aspect;
    else if (direction.y() == 0)
        y.length = x.length / aspect;
    else if (x.length > y.length * aspect)
        y.length = x.length / aspect;
    else
        x.length = y.length * aspect;
    const double fits = std::min({1.0, x.room / std::max(x.length, 1e-9), y.room / std::max(y.length, 1e-9)});
    x.length *= fits;
    y.length *= fits;
}

QRect whole(double x, double y, double width, double height, QSize frame) {
    const int left = std::clamp(int(std::lround(x)), 0, std::max(0, frame.width() - int(least)));
    const int top = std::clamp(int(std::lround(y)), 0, std::max(0, frame.height() - int(least)));
    const int right = std::clamp(int(std::lround(x + width)), left + int(least), std::max(left + int(least), frame.width()));
    const int bottom = std::clamp(int(std::lround(y + height)), top + int(least), std::max(top + int(least), frame.height()));
    return {left, top, right - left, bottom - top};
}

}  // namespace

RegionDrag RegionDrag::drawing(QPointF from, QSize frame) {
    const QPointF inside(std::clamp(from.x(), 0.0, double(frame.width())), std::clamp(from.y(), 0.0, double(frame.height())));
    return {QRect(inside.toPoint(), QSize(0, 0)), Grip::BottomRight, inside, frame};
}

Dragged RegionDrag::to(QPointF at, const DragRules& rules) const {
    return m_grip == Grip::Inside ? moved(at - m_from, rules) : resized(at - m_from, rules);
}

Dragged RegionDrag::moved(QPointF by, const DragRules& rules) const {
    // Shift on a move keeps it to one direction.
    if (rules.keepAspect)
        by = std::abs(by.x()) >= std::abs(by.y()) ? QPointF(by.x(), 0) : QPointF(0, by.y());
    QRectF box = m_start.translated(by);
    const std::array xs{box.left(), box.center().x(), box.right()};
    const std::array ys{box.top(), box.center().y(), box.bottom()};
    const Snap x = snap(xs, rules.lines.x, rules.within), y = snap(ys, rules.lines.y, rules.within);
    box.translate(x.shift, y.shift);
    const double left = std::clamp(box.x(), 0.0, m_frame.width() - box.width());
    const double top = std::clamp(box.y(), 0.0, m_frame.height() - box.height());
    return {QRect(QPoint(int(std::lround(left)), int(std::lround(top))), m_start.size().toSize()), x.line, y.line};
}

Dragged RegionDrag::resized(QPointF by, const DragRules& rules) const {
    const QPoint direction = directionOf(m_grip);
    QPointF pull = handlePlace(m_start, m_grip) + by;
    const Snap snapX = direction.x() == 0 ? Snap() : snap(std::array{pull.x()}, rules.lines.x, rules.within);
    const Snap snapY = direction.y() == 0 ? Snap() : snap(std::array{pull.y()}, rules.lines.y, rules.within);
    pull += QPointF(snapX.shift, snapY.shift);
    Axis x = axisOf(m_start.x(), m_start.width(), direction.x(), pull.x(), m_frame.width(), rules.fromCentre);
    Axis y = axisOf(m_start.y(), m_start.height(), direction.y(), pull.y(), m_frame.height(), rules.fromCentre);
    if (rules.keepAspect)
        keepShape(x, y, direction, m_start.isEmpty() ? 1 : m_start.width() / m_start.height());
    x.length = std::min(x.length, x.room);
    y.length = std::min(y.length, y.room);
    return {whole(x.from(), y.from(), x.length, y.length, m_frame), snapX.line, snapY.line};
}

QRect nudged(const QRect& box, QPoint by, QSize frame) {
    return {std::clamp(box.x() + by.x(), 0, std::max(0, frame.width() - box.width())),
            std::clamp(box.y() + by.y(), 0, std::max(0, frame.height() - box.height())), box.width(), box.height()};
}

QRect grown(const QRect& box, QPoint by, QSize frame) {
    constexpr int smallest = int(least);
    return {box.x(), box.y(), std::clamp(box.width() + by.x(), smallest, std::max(smallest, frame.width() - box.x())),
            std::clamp(box.height() + by.y(), smallest, std::max(smallest, frame.height() - box.y()))};
}
