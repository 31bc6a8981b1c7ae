// SPDX-License-Identifier: MIT
#include "ui/media/dropzone.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;
using theme::Token;

DropZone::DropZone(QWidget* parent) : QAbstractButton(parent) {
    setText(tr("Drop videos or folders here"));
    setAccessibleName(tr("Drop videos or folders here, or press to choose files"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DropZone::setLit(bool lit) {
    m_lit = lit;
    update();
}

QSize DropZone::sizeHint() const {
    return {160, qMax(56, fontMetrics().height() + 36)};
}

void DropZone::paintFrame(QPainter* painter, const QRect& rect, const QPalette& palette, bool accent,
                          bool lit) {
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(accent || lit ? Token::Accent : Token::Outline, palette), lit ? 2 : 1);
    pen.setDashPattern({3, 2.5});
    painter->setPen(pen);
    painter->setBrush(lit ? QBrush(theme::color(Token::Weak, palette)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6);
}

void DropZone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFrame(&painter, rect(), palette(), hasFocus() || underMouse(), m_lit || hasFocus());
    constexpr int icon = 20, gap = 8, padding = 4;
    const QString text =
        fontMetrics().elidedText(this->text(), Qt::ElideRight, width() - icon - gap - 2 * padding);
    QRect line(0, 0, icon + gap + fontMetrics().horizontalAdvance(text), height());
    line.moveCenter(rect().center());
    const Token tone = m_lit ? Token::Accent : Token::Text2;
    const QRect place =
        QStyle::visualRect(layoutDirection(), line, QRect(line.left(), (height() - icon) / 2, icon, icon));
    painter.drawPixmap(place.topLeft(), theme::pixmap(u"drop"_s, tone, icon, palette(), devicePixelRatioF()));
    painter.setPen(theme::color(tone, palette()));
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter,
                     text);
}
