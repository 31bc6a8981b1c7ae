// SPDX-License-Identifier: MIT
#include "ui/accounts/accountdelegate.h"

#include "models/accounts/accountsmodel.h"
#include "ui/accounts/accountwords.h"

#include <QtGui/qpainter.h>

using theme::Token;

namespace {
constexpr int padding = 12, icon = 16, gap = 8, bar = 3;
}

AccountDelegate::AccountDelegate(const AccountsModel& accounts, QObject* parent)
    : QStyledItemDelegate(parent), m_accounts(accounts) {}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int small = QFontMetrics(theme::smaller(option.font)).height();
    return {120, qMax(52, option.fontMetrics.height() + small + 16)};
}

void AccountDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const AccountState& state = m_accounts.at(index.row());
    const auto status = accountwords::status(state, m_accounts.vendorAt(index.row()).creditUnit);
    const QRect& row = option.rect;
    const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignVCenter);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(row, theme::color(Token::Sel, option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme::color(Token::Hover, option.palette));
    if (selected && (option.state & QStyle::State_Active))
        painter->fillRect(place({row.left(), row.top(), bar, row.height()}), theme::color(Token::Accent, option.palette));

    const QFont small = theme::smaller(option.font);
    const int width = row.width() - 2 * padding;
    const QRect name(row.left() + padding, row.top() + 8, width, option.fontMetrics.height());
    painter->setFont(selected ? theme::demiBold(option.font) : option.font);
    painter->setPen(theme::color(Token::Text, option.palette));
    painter->drawText(place(name), leading,
                      painter->fontMetrics().elidedText(accountwords::name(state), Qt::ElideMiddle, width));
    painter->setFont(small);
    const int height = qMax(icon, painter->fontMetrics().height());
    const QRect below(row.left() + padding, name.bottom() + 2, width, height);
    painter->drawPixmap(place({below.left(), below.top() + (height - icon) / 2, icon, icon}).topLeft(),
                        theme::pixmap(status.icon, status.token, icon, option.palette,
                                      painter->device()->devicePixelRatioF()));
    const QRect words = below.adjusted(icon + gap, 0, 0, 0);
    painter->setPen(theme::color(status.token == Token::Bad ? Token::Bad : Token::Text2, option.palette));
    painter->drawText(place(words), leading, painter->fontMetrics().elidedText(status.words, Qt::ElideRight, words.width()));
}
