// SPDX-License-Identifier: MIT
#include "ui/accounts/pathdelegate.h"

#include "models/accounts/pathsmodel.h"
#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

using theme::Token;

namespace {
constexpr int padding = 8;
}

QString PathDelegate::mark(const QModelIndex& index) {
    if (index.column() != PathsModel::PathColumn)
        return {};
    if (index.data(PathsModel::ReplacedRole).toBool())
        return tr("changed");
    return index.data(PathsModel::AssumedRole).toBool() ? tr("assumed") : QString();
}

void PathDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const bool changed = index.data(PathsModel::ReplacedRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool odd = option.features & QStyleOptionViewItem::Alternate;
    painter->fillRect(option.rect, theme::color(selected ? Token::Sel : odd ? Token::Alt : Token::Base, option.palette));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::color(Token::Accent, option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    const QString word = mark(index);
    const QFont small = theme::smaller(option.font);
    const int wordWidth = word.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(word) + padding;
    const QRect words = option.rect.adjusted(padding, 0, -padding - wordWidth, 0);
    painter->setFont(option.font);
    painter->setPen(theme::color(index.column() == PathsModel::PathColumn ? Token::Text : Token::Text2, option.palette));
    painter->drawText(place(words), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->setFont(small);
    painter->setPen(theme::color(changed ? Token::Accent : Token::Warn, option.palette));
    painter->drawText(place({words.right() + 1, words.top(), wordWidth, words.height()}),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignVCenter), word);
}

QSize PathDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    return {words.width() + 2 * padding, qMax(26, option.fontMetrics.height() + 8)};
}
