// SPDX-License-Identifier: MIT
#include "ui/preview/frameview.h"

#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

namespace {
constexpr int margin = 6;  ///< above and below a fitted frame
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
}  // namespace

FrameView::FrameView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of the clip"));
}

void FrameView::setClip(QSize displayed) {
    m_displayed = displayed;
    m_image = {};
    m_pan = {};
    changeGeometry();
}

void FrameView::setImage(const QImage& image) {
    m_image = image;
    update();
}

void FrameView::setZoom(std::optional<double> zoom) {
    m_zoom = zoom ? std::optional(std::clamp(*zoom, leastZoom, mostZoom)) : std::nullopt;
    if (!m_zoom)
        m_pan = {};
    changeGeometry();
}

double FrameView::shownZoom() const {
    if (m_zoom || m_displayed.isEmpty())
        return m_zoom.value_or(1);
    return static_cast<double>(deviceSize().width()) / m_displayed.width();
}

/// Whole device pixels, so that a picture of that size is painted without scaling it again.
QSize FrameView::deviceSize() const {
    if (m_zoom)
        return (QSizeF(m_displayed) * *m_zoom).toSize();
    const QSizeF room = QSizeF(width(), std::max(1, height() - 2 * margin)) * devicePixelRatioF();
    return m_displayed.scaled(room.toSize(), Qt::KeepAspectRatio);
}

QRectF FrameView::frameRect() const {
    if (m_displayed.isEmpty())
        return {};
    const double ratio = devicePixelRatioF();
    const QSizeF size = QSizeF(deviceSize()) / ratio;
    const QPointF corner = QRectF(rect()).center() + m_pan - QPointF(size.width(), size.height()) / 2;
    return {QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio, size};
}

QSize FrameView::wantedBox() const {
    return m_displayed.isEmpty() ? QSize() : deviceSize().boundedTo(m_displayed).expandedTo({1, 1});
}

void FrameView::changeGeometry() {
    const QSizeF spare = (QSizeF(deviceSize()) / devicePixelRatioF() - QSizeF(size())) / 2;
    const double farX = std::max(0.0, spare.width()), farY = std::max(0.0, spare.height());
    m_pan = {std::clamp(m_pan.x(), -farX, farX), std::clamp(m_pan.y(), -farY, farY)};
    update();
    Q_EMIT geometryChanged();
}

void FrameView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor canvas = theme::color(theme::Token::Canvas, palette());
    const QRectF frame = frameRect();
    if (m_image.isNull() || frame.isEmpty()) {
        painter.fillRect(rect(), canvas);
        return;
    }
    for (const QRect& bar : QRegion(rect()).subtracted(frame.toAlignedRect()))
        painter.fillRect(bar, canvas);
    const bool asItIs = m_image.size() == deviceSize();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !asItIs && shownZoom() < 4);
    painter.drawImage(frame, m_image);
}

void FrameView::resizeEvent(QResizeEvent*) {
    changeGeometry();
}

void FrameView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier) || m_displayed.isEmpty()) {
        event->ignore();
        return;
    }
    const double before = shownZoom();
    const QPointF fromMiddle = event->position() - QRectF(rect()).center() - m_pan;
    const double zoom =
        std::clamp(before * std::pow(1.25, event->angleDelta().y() / 120.0), leastZoom, mostZoom);
    m_pan -= fromMiddle * (zoom / before - 1);
    setZoom(zoom);
}

void FrameView::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    event->setAccepted(event->button() == Qt::MiddleButton);
}

void FrameView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::MiddleButton))
        return;
    m_pan += event->position() - m_dragFrom;
    m_dragFrom = event->position();
    changeGeometry();
}
