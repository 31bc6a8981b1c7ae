// SPDX-License-Identifier: MIT
#include "ui/widgets/rowground.h"

#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qwidget.h>

using theme::Token;

namespace rowground {

void paint(QPainter* painter, const QStyleOptionViewItem& option, bool hovered, bool leadingEdge) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool alternate = option.features & QStyleOptionViewItem::Alternate;
    const Token ground = selected    ? Token::Sel
                         : hovered   ? Token::Hover
                         : alternate ? Token::Alt
                                     : Token::Base;
    painter->fillRect(option.rect, theme::color(ground, option.palette));
    // A table's options are never active, a list's are: the window itself is asked.
    if (!selected || !leadingEdge || !option.widget || !option.widget->isActiveWindow())
        return;
    const QRect bar(option.rect.topLeft(), QSize(3, option.rect.height()));
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                      theme::color(Token::Accent, option.palette));
}

void paintFocus(QPainter* painter, const QStyleOptionViewItem& option) {
    constexpr auto wanted = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    if ((option.state & wanted) != wanted)
        return;
    painter->save();
    painter->setPen(QPen(theme::color(Token::Accent, option.palette), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QRect takeLeading(QRect& rest, int width, int spacing, Qt::LayoutDirection direction) {
    QRect taken = rest;
    if (direction == Qt::RightToLeft) {
        taken.setLeft(rest.right() + 1 - width);
        rest.setRight(rest.right() - width - spacing);
    } else {
        taken.setWidth(width);
        rest.setLeft(rest.left() + width + spacing);
    }
    return taken;
}

}  // namespace rowground
