// SPDX-License-Identifier: MIT
#include "ui/job/vendorrow.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyleoption.h>

using theme::Token;

namespace {
constexpr int padding = 16, radio = 16, gap = 8, least = 36;
}

VendorRow::VendorRow(QWidget* parent) : QRadioButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void VendorRow::setWords(const QString& name, const QString& note, const QString& price) {
    setText(name);
    m_note = note;
    m_price = price;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, price));
    setAccessibleDescription(note);
    setToolTip(note);
    updateGeometry();
    update();
}

QSize VendorRow::sizeHint() const {
    const int small = QFontMetrics(theme::smaller(font())).height();
    return {240, qMax(least, fontMetrics().height() + (m_note.isEmpty() ? 12 : small + 4))};
}

void VendorRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGround(painter);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, (height() - radio) / 2, radio, radio));
    style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
    paintWords(painter);
}

void VendorRow::paintGround(QPainter& painter) const {
    if (isChecked())
        painter.fillRect(rect(), theme::color(Token::Sel, palette()));
    else if (underMouse())
        painter.fillRect(rect(), theme::color(Token::Hover, palette()));
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void VendorRow::paintWords(QPainter& painter) const {
    const QFont small = theme::smaller(font());
    const QFont strong = theme::demiBold(font());
    const QFont priceFont = isChecked() ? strong : font();
    const QFontMetrics priceMetrics(priceFont), smallMetrics(small);
    const int left = padding + radio + gap;
    const int priceWidth = priceMetrics.horizontalAdvance(m_price) + 1;
    const QRect words(left, 0, width() - left - padding - priceWidth - gap, height());
    const QRect price(width() - padding - priceWidth, 0, priceWidth, height());
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);

    painter.setFont(isChecked() ? strong : font());
    painter.setPen(theme::color(Token::Text, palette()));
    QRect name = words;
    const int both = fontMetrics().height() + (m_note.isEmpty() ? 0 : smallMetrics.height());
    name.setTop((height() - both) / 2);
    name.setHeight(fontMetrics().height());
    painter.drawText(place(name), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, name.width()));
    painter.setFont(priceFont);
    painter.setPen(theme::color(isChecked() ? Token::Text : Token::Text2, palette()));
    painter.drawText(place(price), Qt::AlignCenter, m_price);
    painter.setFont(small);
    painter.setPen(theme::color(Token::Text2, palette()));
    const QRect note(words.left(), name.bottom() + 1, words.width(), smallMetrics.height());
    painter.drawText(place(note), leading | Qt::AlignVCenter,
                     smallMetrics.elidedText(m_note, Qt::ElideRight, note.width()));
}
