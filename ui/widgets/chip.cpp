// SPDX-License-Identifier: MIT
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int padding = 10, crossSize = 12, gap = 4;
}

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable) {
    m_removable = removable;
    setAccessibleDescription(removable ? tr("Press Delete to remove it") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const {
    const QFontMetrics metrics(theme::demiBold(font()));  // the wider state, so that switching moves nothing
    return {2 * padding + metrics.horizontalAdvance(text()) + (m_removable ? gap + crossSize : 0),
            qMax(24, metrics.height() + 6)};
}

QRect Chip::crossRect() const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? padding - 2 : width() - padding - crossSize + 2;
    return {x, (height() - crossSize) / 2, crossSize, crossSize};
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token edge = hasFocus() || isChecked() ? Token::Accent : isEnabled() ? Token::Outline : Token::Line;
    const Token ground = isChecked()                   ? Token::Weak
                         : underMouse() && isEnabled() ? Token::Hover
                                                       : Token::Raised;
    const qreal width = hasFocus() ? 2 : 1;
    const QRectF body = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(theme::color(edge, palette()), width));
    painter.setBrush(theme::color(ground, palette()));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const Token word = !isEnabled() ? Token::Text3 : isChecked() ? Token::Accent : Token::Text;
    painter.setPen(theme::color(word, palette()));
    painter.setFont(isChecked() ? theme::demiBold(font()) : font());
    const int cross = m_removable ? gap + crossSize : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect().adjusted(mirrored ? cross : 0, 0, mirrored ? 0 : -cross, 0), Qt::AlignCenter,
                     text());
    if (m_removable)
        painter.drawPixmap(crossRect().topLeft(), theme::pixmap(u"window-close"_s, Token::Text2, crossSize,
                                                                palette(), devicePixelRatioF()));
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_removable && crossRect().adjusted(-6, -6, 6, 6).contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}
