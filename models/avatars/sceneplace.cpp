// SPDX-License-Identifier: MIT
#include "models/avatars/sceneplace.h"

#include "models/avatars/avatarscene.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double seenPart = 0.1;
constexpr QSize upright(3, 4);

QPoint whole(QPointF point) {
    return {int(std::lround(point.x())), int(std::lround(point.y()))};
}

/// One direction: from where to where the near edge may lie.
int kept(int at, double length, int frame) {
    const double seen = std::min(frame * seenPart, length);
    const double least = std::ceil(seen - length), most = std::floor(frame - seen);
    return int(std::clamp(double(at), std::min(least, most), std::max(least, most)));
}

}  // namespace

QSizeF Stage::sizeAt(double scale) const {
    const QSizeF shape = picture.isEmpty() ? upright : picture;
    return shape.scaled(QSizeF(frame), Qt::KeepAspectRatio) * scale;
}

QRectF Stage::box(const ScenePlace& place) const {
    return {QPointF(place.at), sizeAt(place.scale)};
}

ScenePlace Stage::centred(double scale) const {
    const QSizeF size = sizeAt(scale);
    return {whole({(frame.width() - size.width()) / 2, (frame.height() - size.height()) / 2}), scale};
}

ScenePlace Stage::filling() const {
    const QSizeF size = sizeAt(1);
    const double needed = std::max(frame.width() / size.width(), frame.height() / size.height());
    return kept(centred(std::ceil(needed * 100 - 1e-6) / 100));
}

ScenePlace Stage::kept(ScenePlace place) const {
    place.scale = roundedScale(std::clamp(place.scale, leastScale, mostScale));
    const QSizeF size = sizeAt(place.scale);
    place.at = {::kept(place.at.x(), size.width(), frame.width()), ::kept(place.at.y(), size.height(), frame.height())};
    return place;
}

ScenePlace Stage::nudged(const ScenePlace& place, QPoint by) const {
    return kept({place.at + by, place.scale});
}

ScenePlace Stage::scaled(const ScenePlace& place, double scale) const {
    scale = roundedScale(std::clamp(scale, leastScale, mostScale));
    const QPointF middle = box(place).center();
    const QSizeF size = sizeAt(scale);
    return kept({whole(middle - QPointF(size.width() / 2, size.height() / 2)), scale});
}

ScenePlace Stage::movedTo(const Stage& other, const ScenePlace& place) const {
    const QPointF middle = box(place).center();
    const QPointF there(middle.x() * other.frame.width() / frame.width(), middle.y() * other.frame.height() / frame.height());
    const QSizeF size = other.sizeAt(place.scale);
    return other.kept({whole(there - QPointF(size.width() / 2, size.height() / 2)), place.scale});
}

ScenePulled SceneDrag::to(QPointF at, const SceneDragRules& rules) const {
    return m_grip == Grip::Inside ? moved(at - m_from, rules) : resized(at - m_from, rules);
}

ScenePulled SceneDrag::moved(QPointF by, const SceneDragRules& rules) const {
    if (rules.oneWay)
        by = std::abs(by.x()) >= std::abs(by.y()) ? QPointF(by.x(), 0) : QPointF(0, by.y());
    const QRectF box = m_stage.box(m_start).translated(by);
    const SnapLines lines = snapLines(m_stage.frame, {});
    const Snap x = snap(std::array{box.left(), box.center().x(), box.right()}, lines.x, rules.within);
    const Snap y = snap(std::array{box.top(), box.center().y(), box.bottom()}, lines.y, rules.within);
    const QPointF corner = box.topLeft() + QPointF(x.shift, y.shift);
    return {m_stage.kept({whole(corner), m_start.scale}), x.line, y.line};
}

/// The corner follows the pointer as far as the shape lets it, the wider pull counting; the opposite corner or the middle stays.
ScenePulled SceneDrag::resized(QPointF by, const SceneDragRules& rules) const {
    const QRectF box = m_stage.box(m_start);
    const QPoint direction = directionOf(m_grip);
    const QPointF anchor = rules.fromCentre ? box.center() : box.center() - (handlePlace(box, m_grip) - box.center());
    const double parts = rules.fromCentre ? 2 : 1;
    QPointF pull = handlePlace(box, m_grip) + by;
    const SnapLines lines = snapLines(m_stage.frame, {});
    const Snap x = snap(std::array{pull.x()}, lines.x, rules.within), y = snap(std::array{pull.y()}, lines.y, rules.within);
    pull += QPointF(x.shift, y.shift);
    const QSizeF unit = m_stage.sizeAt(1);
    const double wide = direction.x() * (pull.x() - anchor.x()) * parts / unit.width();
    const double high = direction.y() * (pull.y() - anchor.y()) * parts / unit.height();
    const double scale = roundedScale(std::clamp(std::max(wide, high), m_stage.leastScale, m_stage.mostScale));
    const QSizeF size = m_stage.sizeAt(scale);
    const QPointF reach(direction.x() * size.width() / parts, direction.y() * size.height() / parts);
    const QPointF middle = rules.fromCentre ? anchor : anchor + reach / 2;
    const ScenePlace place{whole(middle - QPointF(size.width() / 2, size.height() / 2)), scale};
    return {m_stage.kept(place), wide >= high ? x.line : std::nullopt, high >= wide ? y.line : std::nullopt};
}
