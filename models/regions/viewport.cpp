// SPDX-License-Identifier: MIT
#include "models/regions/viewport.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double margin = 6;  ///< above and below a fitted frame
}

double allowedZoom(double zoom) {
    return std::clamp(zoom, 0.1, 8.0);
}

QSize Viewport::deviceSize() const {
    if (zoom)
        return (QSizeF(frame) * *zoom).toSize();
    const QSizeF room = QSizeF(view.width(), std::max(1.0, view.height() - 2 * margin)) * ratio;
    return frame.scaled(room.toSize(), Qt::KeepAspectRatio);
}

double Viewport::shownZoom() const {
    if (zoom || frame.isEmpty())
        return zoom.value_or(1);
    return double(deviceSize().width()) / frame.width();
}

QRectF Viewport::frameRect() const {
    if (frame.isEmpty())
        return {};
    const QSizeF size = QSizeF(deviceSize()) / ratio;
    const QPointF corner = QPointF(view.width(), view.height()) / 2 + pan - QPointF(size.width(), size.height()) / 2;
    return {QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio, size};
}

QPointF Viewport::toFrame(QPointF inView) const {
    const QRectF place = frameRect();
    if (place.isEmpty())
        return {};
    return {(inView.x() - place.x()) * frame.width() / place.width(), (inView.y() - place.y()) * frame.height() / place.height()};
}

QPointF Viewport::toView(QPointF inFrame) const {
    const QRectF place = frameRect();
    if (place.isEmpty())
        return {};
    return {place.x() + inFrame.x() * place.width() / frame.width(), place.y() + inFrame.y() * place.height() / frame.height()};
}

QRectF Viewport::toView(const QRectF& inFrame) const {
    return {toView(inFrame.topLeft()), toView(inFrame.bottomRight())};
}

Viewport Viewport::settled() const {
    Viewport kept = *this;
    if (!zoom)
        kept.pan = {};
    const QSizeF spare = (QSizeF(deviceSize()) / ratio - view) / 2;
    const double farX = std::max(0.0, spare.width()), farY = std::max(0.0, spare.height());
    kept.pan = {std::clamp(kept.pan.x(), -farX, farX), std::clamp(kept.pan.y(), -farY, farY)};
    return kept;
}

Viewport Viewport::zoomedAt(double wanted, QPointF inView) const {
    const QPointF under = toFrame(inView);
    Viewport zoomed = *this;
    zoomed.zoom = allowedZoom(wanted);
    zoomed.pan += inView - zoomed.toView(under);
    return zoomed.settled();
}

QRect toPixels(const QRectF& parts, QSize frame) {
    const auto near = [](double part, int length) { return int(std::lround(part * length)); };
    const int left = std::clamp(near(parts.left(), frame.width()), 0, std::max(0, frame.width() - 1));
    const int top = std::clamp(near(parts.top(), frame.height()), 0, std::max(0, frame.height() - 1));
    const int right = std::clamp(near(parts.right(), frame.width()), left + 1, std::max(left + 1, frame.width()));
    const int bottom = std::clamp(near(parts.bottom(), frame.height()), top + 1, std::max(top + 1, frame.height()));
    return {left, top, right - left, bottom - top};
}

QRectF toParts(const QRect& pixels, QSize frame) {
    return {double(pixels.x()) / frame.width(), double(pixels.y()) / frame.height(), double(pixels.width()) / frame.width(),
            double(pixels.height()) / frame.height()};
}
