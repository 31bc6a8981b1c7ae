// SPDX-License-Identifier: MIT
#include "ui/theme/ringstyle.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qstyleoption.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

void drawRing(QPainter* painter, const QStyleOption* option) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::color(Token::Accent, option->palette), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

/// The frame of a field: 1 px outline, 2 px accent with the focus in it.
void drawField(QPainter* painter, const QStyleOption* option, Token background) {
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver) && background == Token::Raised;
    const Token border = focused ? Token::Accent : enabled ? Token::Outline : Token::Line;
    const qreal width = focused ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme::color(border, option->palette), width));
    painter->setBrush(theme::color(!enabled  ? Token::Alt
                                   : hovered ? Token::Hover
                                             : background,
                                   option->palette));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4,
                             4);
    painter->restore();
}

void drawChevron(QPainter* painter, const QStyleOption* option, const QRect& rect, bool up = false) {
    const QPointF c = QRectF(rect).center();
    const qreal dy = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Token token = option->state & QStyle::State_Enabled ? Token::Text2 : Token::Text3;
    painter->setPen(
        QPen(theme::color(token, option->palette), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({c + QPointF(-4, -dy), c + QPointF(0, dy), c + QPointF(4, -dy)}));
    painter->restore();
}

void drawTick(QPainter* painter, const QRectF& box, const QColor& color) {
    painter->setPen(QPen(color, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.32)}));
}

void drawIndicator(QPainter* painter, const QStyleOption* option, bool round) {
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool on = (option->state & QStyle::State_On) || partly;
    const qreal size = qMin(option->rect.width(), option->rect.height());
    QRectF box(0, 0, size, size);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    const QColor fill = theme::color(enabled ? Token::Fill : Token::Track, option->palette);
    const QColor mark = theme::color(enabled ? Token::OnFill : Token::Text3, option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(on ? fill : theme::color(enabled ? Token::Text2 : Token::Line, option->palette));
    painter->setBrush(on ? fill : theme::color(enabled ? Token::Base : Token::Alt, option->palette));
    painter->drawRoundedRect(box, round ? size / 2 : 3, round ? size / 2 : 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), size * 0.19, size * 0.19);
    } else if (partly) {
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), mark);
    } else if (on) {
        drawTick(painter, box, mark);
    }
    painter->restore();
}

}  // namespace

RingStyle::RingStyle() : QProxyStyle(u"fusion"_s) {}

void RingStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        return drawRing(painter, option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, option, true);
    case PE_IndicatorArrowDown:
        return drawChevron(painter, option, option->rect);
    case PE_IndicatorArrowUp:
        return drawChevron(painter, option, option->rect, true);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RingStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        drawField(painter, option, combo && combo->editable ? Token::Base : Token::Raised);
        drawChevron(painter, option, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin) {
        drawField(painter, option, Token::Base);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawChevron(painter, option, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true);
        drawChevron(painter, option, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect RingStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                const QWidget* widget) const {
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const int inward = option->direction == Qt::RightToLeft ? -4 : 4;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(4, 0, -4, 0);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return rect.translated(-inward, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return rect.adjusted(4, 0, -2, 0);
    if (control == CC_SpinBox && (part == SC_SpinBoxUp || part == SC_SpinBoxDown))
        return rect.translated(-inward, 0);
    return rect;
}

QSize RingStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                  const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        size.setHeight(qMax(28, option->fontMetrics.height() + 8));
    return size;
}

int RingStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RingStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* result) const {
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, result);
}
