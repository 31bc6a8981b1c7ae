// SPDX-License-Identifier: MIT
#include "ui/job/pickdelegate.h"

#include "ui/job/picklist.h"
#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int padding = 6, icon = 16;
}

void PickDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const auto side = [&](Qt::Alignment a) { return int(QStyle::visualAlignment(option.direction, a) | Qt::AlignVCenter); };
    const QRect& row = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme::color(Token::Sel, option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme::color(Token::Hover, option.palette));
    if (index.data(PickList::PickedRole).toBool())
        painter->drawPixmap(place({row.left() + padding, row.center().y() - icon / 2 + 1, icon, icon}).topLeft(),
                            theme::pixmap(u"tick"_s, Token::Accent, icon, option.palette,
                                          painter->device()->devicePixelRatioF()));

    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(PickList::DetailRole).toString();
    const QFont small = theme::smaller(option.font);
    const QRect words = row.adjusted(padding + icon + padding, 0, -padding, 0);
    const int detailWidth = qMin(QFontMetrics(small).horizontalAdvance(detail), words.width() / 2);
    const int nameWidth = words.width() - detailWidth - (detail.isEmpty() ? 0 : padding);
    painter->setFont(option.font);
    painter->setPen(theme::color(Token::Text, option.palette));
    painter->drawText(place({words.left(), words.top(), nameWidth, words.height()}), side(Qt::AlignLeading),
                      option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
    painter->setFont(small);
    painter->setPen(theme::color(Token::Text2, option.palette));
    painter->drawText(place({words.right() + 1 - detailWidth, words.top(), detailWidth, words.height()}),
                      side(Qt::AlignTrailing),
                      QFontMetrics(small).elidedText(detail, Qt::ElideRight, detailWidth));
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {100, qMax(26, option.fontMetrics.height() + 8)};
}
