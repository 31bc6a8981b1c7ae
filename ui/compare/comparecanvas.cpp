// SPDX-License-Identifier: MIT
#include "ui/compare/comparecanvas.h"

#include "models/regions/viewport.h"
#include "ui/compare/takedeck.h"
#include "ui/compare/takewords.h"
#include "ui/theme/theme.h"

#include <QtCore/qlocale.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <cmath>

using Layout = Comparison::Layout;

namespace {
constexpr double margin = 10;
constexpr double gap = 8;
constexpr double grip = 16;  ///< radius
constexpr float veil = 0.86F;
}  // namespace

CompareCanvas::CompareCanvas(Comparison& comparison, TakeDeck& deck, QWidget* parent)
    : QWidget(parent), m_comparison(comparison), m_deck(deck) {
    setObjectName(QStringLiteral("compareCanvas"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_deck, &TakeDeck::picturesChanged, this, [this] { update(); });
}

/// One shape for all cells: that of the first picture shown.
QSize CompareCanvas::pictureSize() const {
    for (const int slot : m_comparison.shown()) {
        if (const QSize size = m_deck.file(slot).size; !size.isEmpty())
            return size;
    }
    return {};
}

QRectF CompareCanvas::cellOf(int slot) const {
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    if (m_comparison.layout() != Layout::SideBySide)
        return room;
    const QSizeF shape = pictureSize().isEmpty() ? QSizeF(16, 9) : QSizeF(pictureSize());
    const auto cells = comparegeometry::cells(room, m_comparison.count(), shape, gap);
    return cells.value(slot);
}

QRectF CompareCanvas::frameRect(int slot) const {
    if (!m_comparison.shown().contains(slot))
        return {};
    // A wipe and a blink lie in one place, also where one of the two has other pixels.
    const QSize size = m_comparison.layout() == Layout::SideBySide ? m_deck.file(slot).size : pictureSize();
    return comparegeometry::frameRect(cellOf(slot), size, m_view, devicePixelRatioF());
}

void CompareCanvas::rearrange() {
    for (const int slot : m_comparison.shown()) {
        const QSize whole = m_deck.file(slot).size;
        const QSize wanted = (frameRect(slot).size() * devicePixelRatioF()).toSize();
        m_deck.setBox(slot, whole.isEmpty() ? QSize() : wanted.boundedTo(whole).expandedTo({1, 1}));
    }
    setAccessibleName(m_comparison.layout() == Layout::Wipe
                          ? tr("Pictures with a wipe at %1 %; Left and Right move it").arg(QLocale().toString(std::lround(m_comparison.wipe() * 100)))
                          : tr("Pictures that are compared"));
    m_deck.refresh();
    update();
    Q_EMIT zoomChanged();
}

void CompareCanvas::setZoom(std::optional<double> zoom) {
    m_view.zoom = zoom ? std::optional(allowedZoom(*zoom)) : std::nullopt;
    if (!zoom)
        m_view.pan = {};
    rearrange();
}

double CompareCanvas::shownZoom() const {
    const QSize size = pictureSize();
    if (m_view.zoom || size.isEmpty())
        return m_view.zoom.value_or(1);
    return frameRect(m_comparison.shown().first()).width() * devicePixelRatioF() / size.width();
}

void CompareCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(rect(), theme::color(theme::Token::Canvas, palette()));
    const QList<int> shown = m_comparison.shown();
    if (m_comparison.layout() == Layout::Wipe && shown.size() == 2) {
        const QRectF frame = frameRect(shown[0]);
        const double line = comparegeometry::wipeLine(frame, m_comparison.wipe(), devicePixelRatioF());
        const QRectF first(frame.topLeft(), QPointF(line, frame.bottom()));
        const QRectF second(QPointF(line, frame.top()), frame.bottomRight());
        paintTake(painter, shown[0], first);
        paintTake(painter, shown[1], second);
        const QRectF seen = frame & QRectF(rect());
        paintTag(painter, shown[0], seen, Qt::AlignLeft);
        paintTag(painter, shown[1], seen, Qt::AlignRight);
        paintWipe(painter, frame);
    } else {
        for (const int slot : shown) {
            const QRectF cell = cellOf(slot);
            paintTake(painter, slot, cell);
            paintTag(painter, slot, frameRect(slot).isEmpty() ? cell : frameRect(slot) & cell, Qt::AlignLeft);
        }
    }
    if (hasFocus() && m_comparison.layout() != Layout::Wipe) {
        painter.setPen(QPen(theme::color(theme::Token::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void CompareCanvas::paintTake(QPainter& painter, int slot, const QRectF& clip) {
    painter.save();
    painter.setClipRect(clip);
    const QImage& picture = m_deck.picture(slot);
    const QRectF frame = frameRect(slot);
    if (picture.isNull()) {
        painter.setPen(theme::color(theme::Token::Text2, palette()));
        painter.drawText(clip.adjusted(16, 40, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_failures.value(slot));
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, QSizeF(picture.size()) != frame.size() * devicePixelRatioF());
        painter.drawImage(frame, picture);
    }
    painter.restore();
}

/// Fixed colours in both schemes, since the picture is neither light nor dark.
void CompareCanvas::paintTag(QPainter& painter, int slot, const QRectF& within, Qt::Alignment side) {
    const QString letter = Comparison::letter(slot);
    const Take& take = m_comparison.take(slot);
    QString words = m_comparison.isHidden(slot) ? QString() : TakeWords::title(m_comparison, slot);
    if (m_comparison.hasEnded(slot, m_deck.position()))
        words = words.isEmpty() ? tr("ended") : tr("%1, ended", "a take that is over").arg(words);
    else if (!take.detail.isEmpty() && !take.isSource() && !m_comparison.isHidden(slot))
        words += QStringLiteral(", ") + take.detail.section(QStringLiteral(" · "), 0, 0);
    const QFont bold = theme::demiBold(font());
    const QFontMetricsF metrics(font());
    const double letterWidth = QFontMetricsF(bold).horizontalAdvance(letter);
    const double room = std::max(40.0, within.width() / (m_comparison.layout() == Layout::Wipe ? 2 : 1) - 32);
    words = metrics.elidedText(words, Qt::ElideRight, room - letterWidth - 20);
    const double width = 14 + letterWidth + (words.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(words));
    const double left = side == Qt::AlignRight ? within.right() - 12 - width : within.left() + 12;
    const QRectF tag(std::round(left), std::round(within.top() + 12), width, metrics.height() + 6);
    QColor ground(Qt::black);
    ground.setAlphaF(veil);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(tag, 3, 3);
    painter.setPen(Qt::white);
    painter.setFont(bold);
    painter.drawText(tag.adjusted(7, 0, 0, 0), Qt::AlignVCenter, letter);
    painter.setFont(font());
    painter.drawText(tag.adjusted(7 + letterWidth + 6, 0, 0, 0), Qt::AlignVCenter, words);
    painter.restore();
}

void CompareCanvas::paintWipe(QPainter& painter, const QRectF& frame) {
    const double line = comparegeometry::wipeLine(frame, m_comparison.wipe(), devicePixelRatioF());
    const QPointF middle(line, std::clamp(frame.center().y(), grip, std::max(grip, height() - grip)));
    painter.fillRect(QRectF(line - 2, frame.top(), 4, frame.height()), Qt::black);
    painter.fillRect(QRectF(line - 1, frame.top(), 2, frame.height()), Qt::white);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? theme::color(theme::Token::Accent, palette()) : QColor(Qt::black), hasFocus() ? 3 : 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, grip - 1, grip - 1);
    painter.setPen(QPen(Qt::black, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const int side : {-1, 1})
        painter.drawPolyline(QPolygonF({middle + QPointF(side * 4, -4), middle + QPointF(side * 8, 0), middle + QPointF(side * 4, 4)}));
    painter.restore();
}

void CompareCanvas::moveWipe(double part) {
    m_comparison.setWipe(part);
    update();
    Q_EMIT wiped();
}

void CompareCanvas::resizeEvent(QResizeEvent*) {
    if (!m_comparison.isEmpty())
        rearrange();
}

void CompareCanvas::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier) || m_comparison.isEmpty())
        return event->ignore();
    const double before = shownZoom();
    const QPointF fromMiddle = event->position() - QRectF(rect()).center() - m_view.pan;
    const double zoom = allowedZoom(before * std::pow(1.25, event->angleDelta().y() / 120.0));
    m_view.pan -= fromMiddle * (zoom / before - 1);
    setZoom(zoom);
}

void CompareCanvas::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    mouseMoveEvent(event);
}

void CompareCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_comparison.isEmpty())
        return;
    if (event->buttons() & Qt::MiddleButton) {
        m_view.pan += event->position() - std::exchange(m_dragFrom, event->position());
        update();
    } else if (event->buttons() & Qt::LeftButton && m_comparison.layout() == Layout::Wipe) {
        moveWipe(comparegeometry::wipePart(frameRect(m_comparison.shown().first()), event->position().x()));
    }
}

void CompareCanvas::keyPressEvent(QKeyEvent* event) {
    const bool left = event->key() == Qt::Key_Left, right = event->key() == Qt::Key_Right;
    if (m_comparison.isEmpty() || m_comparison.layout() != Layout::Wipe || !(left || right))
        return event->ignore();
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
    moveWipe(m_comparison.wipe() + (left ? -step : step));
}
