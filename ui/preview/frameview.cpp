// SPDX-License-Identifier: MIT
#include "ui/preview/frameview.h"

#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <cmath>

FrameView::FrameView(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Picture of the clip"));
}

void FrameView::setClip(QSize displayed) {
    m_image = {};
    Viewport viewport = m_viewport;
    viewport.frame = displayed;
    viewport.pan = {};
    look(viewport);
}

void FrameView::setImage(const QImage& image) {
    m_image = image;
    update();
}

void FrameView::setZoom(std::optional<double> zoom) {
    Viewport viewport = m_viewport;
    viewport.zoom = zoom ? std::optional(allowedZoom(*zoom)) : std::nullopt;
    look(viewport);
}

QSize FrameView::wantedBox() const {
    const QSize displayed = m_viewport.frame;
    return displayed.isEmpty() ? QSize() : m_viewport.deviceSize().boundedTo(displayed).expandedTo({1, 1});
}

void FrameView::look(const Viewport& viewport) {
    m_viewport = viewport.settled();
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
    const bool asItIs = m_image.size() == m_viewport.deviceSize();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !asItIs && shownZoom() < 4);
    painter.drawImage(frame, m_image);
}

void FrameView::resizeEvent(QResizeEvent*) {
    Viewport viewport = m_viewport;
    viewport.view = size();
    viewport.ratio = devicePixelRatioF();
    look(viewport);
}

void FrameView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier) || m_viewport.frame.isEmpty())
        return event->ignore();
    look(m_viewport.zoomedAt(shownZoom() * std::pow(1.25, event->angleDelta().y() / 120.0), event->position()));
}

void FrameView::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    event->setAccepted(event->button() == Qt::MiddleButton);
}

void FrameView::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::MiddleButton))
        return;
    Viewport viewport = m_viewport;
    viewport.pan += event->position() - m_dragFrom;
    m_dragFrom = event->position();
    look(viewport);
}
