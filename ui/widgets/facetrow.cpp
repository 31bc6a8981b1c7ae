// SPDX-License-Identifier: MIT
#include "ui/widgets/facetrow.h"

#include "ui/theme/theme.h"

#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyleoption.h>

using theme::Token;

namespace {
constexpr int edge = 12, box = 16, gap = 8;
}

FacetRow::FacetRow(const QString& value, const QString& words, QWidget* parent) : QAbstractButton(parent), m_value(value) {
    setText(words);
    setToolTip(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FacetRow::setCount(int count, const QString& spoken) {
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(spoken);
    update();
}

QSize FacetRow::sizeHint() const {
    return {edge * 2 + box + gap + fontMetrics().horizontalAdvance(text()) + gap + 40, qMax(24, fontMetrics().height() + 6)};
}

void FacetRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (underMouse())
        painter.fillRect(rect(), theme::color(Token::Hover, palette()));
    QStyleOptionButton tick;
    tick.initFrom(this);
    tick.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    tick.rect = place({edge, (height() - box) / 2, box, box});
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, this);

    const QString count = QLocale().toString(m_count);
    const int countWidth = fontMetrics().horizontalAdvance(count);
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
    const auto trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter);
    const bool none = m_count == 0 && !isChecked();
    const QRect words(edge + box + gap, 0, width() - 2 * edge - box - 2 * gap - countWidth, height());
    painter.setPen(theme::color(none ? Token::Text2 : Token::Text, palette()));
    painter.drawText(place(words), leading, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    painter.setPen(theme::color(Token::Text2, palette()));
    painter.drawText(place({width() - edge - countWidth, 0, countWidth, height()}), trailing, count);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
        painter.drawRoundedRect(rect().adjusted(5, 1, -5, -1), 4, 4);
    }
}
