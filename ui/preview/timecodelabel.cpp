// SPDX-License-Identifier: MIT
#include "ui/preview/timecodelabel.h"

#include "ui/theme/theme.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

int cellWidth(const QFontMetrics& metrics, QChar character) {
    if (!character.isDigit())
        return metrics.horizontalAdvance(character);
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

}  // namespace

TimecodeLabel::TimecodeLabel(QWidget* parent) : QWidget(parent), m_text(timecode(0)) {
    setObjectName(u"timecode"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QString TimecodeLabel::timecode(double seconds) {
    const auto all = std::llround(std::max(0.0, seconds) * 1000);
    const auto part = [](qint64 value, int digits) { return u"%1"_s.arg(value, digits, 10, QChar(u'0')); };
    return part(all / 3600000, 2) + u':' + part(all / 60000 % 60, 2) + u':' + part(all / 1000 % 60, 2) +
           u'.' + part(all % 1000, 3);
}

void TimecodeLabel::setSeconds(double seconds) {
    const QString text = timecode(seconds);
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(tr("Time %1").arg(text));
    update();
}

QFont TimecodeLabel::drawnFont() const {
    return theme::demiBold(theme::larger(font(), 16));
}

QSize TimecodeLabel::sizeHint() const {
    const QFontMetrics metrics(drawnFont());
    int width = 0;
    for (const QChar character : m_text)
        width += cellWidth(metrics, character);
    return {width, metrics.height()};
}

void TimecodeLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(drawnFont());
    painter.setPen(theme::color(isEnabled() ? theme::Token::Text : theme::Token::Text3, palette()));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = 0;
    for (const QChar character : m_text) {
        const int cell = cellWidth(metrics, character);
        painter.drawText(QRect(x, 0, cell, height()), Qt::AlignCenter, QString(character));
        x += cell;
    }
}

void TimecodeLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
