// SPDX-License-Identifier: MIT
#include "ui/launch/launchcells.h"

#include "models/launch/launchplan.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickmark.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtableview.h>

using theme::Token;

namespace {

constexpr int gap = 4;

void line(QPainter* painter, const QRect& rect, Token token, const QPalette& palette) {
    painter->fillRect(rect, theme::color(token, palette));
}

}  // namespace

LaunchCells::LaunchCells(const LaunchPlan& plan, QObject* parent) : QStyledItemDelegate(parent), m_plan(plan) {}

QString LaunchCells::reason(int row, int column) const {
    if (row < 0 || column < 0 || row >= int(m_plan.clips().size()) || column >= int(m_plan.columns().size()))
        return {};
    const auto whyNot = m_plan.cell(row, column).whyNot;
    return whyNot ? launchwords::shortReason(*whyNot) : QString();
}

void LaunchCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString whyNot = reason(index.row(), index.column());
    const bool on = whyNot.isEmpty() && m_plan.isTicked(index.row(), index.column());
    const bool hovered = option.state & QStyle::State_MouseOver;
    const Token ground = !whyNot.isEmpty() ? Token::Alt : on ? Token::Sel : hovered ? Token::Hover : Token::Base;
    painter->fillRect(option.rect, theme::color(ground, option.palette));
    whyNot.isEmpty() ? paintTick(painter, option, index) : paintReason(painter, option, index);

    // Groups of one language are told apart by a stronger line; a shared reason is not cut by lines at all.
    const auto& columns = m_plan.columns();
    const bool lastOfGroup = index.column() + 1 >= int(columns.size()) || columns[index.column() + 1].language != columns[index.column()].language;
    const QRect& r = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (lastOfGroup || whyNot.isEmpty() || reason(index.row(), index.column() + 1) != whyNot)
        line(painter, QRect(mirrored ? r.left() : r.right(), r.top(), 1, r.height()), lastOfGroup ? Token::Mid : Token::Line, option.palette);
    if (whyNot.isEmpty() || reason(index.row() + 1, index.column()) != whyNot)
        line(painter, QRect(r.left(), r.bottom(), r.width(), 1), Token::Line, option.palette);
    if ((option.state & QStyle::State_HasFocus) || (option.state & QStyle::State_Selected)) {
        painter->setPen(QPen(theme::color(Token::Accent, option.palette), option.state & QStyle::State_HasFocus ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(r.adjusted(1, 1, -2, -2));
    }
}

void LaunchCells::paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool on = m_plan.isTicked(index.row(), index.column());
    const QString state = launchwords::stateUnderPrice(m_plan, index.row(), index.column());
    m_small.setFont(theme::smaller(option.font));
    m_bold.setFont(theme::demiBold(m_small.font()));
    const ShapedWords& words = on ? m_bold : m_small;
    const int lines = state.isEmpty() ? 1 : 2;
    QRect rest = option.rect;
    rest.setTop(rest.center().y() - (tickmark::side + gap + lines * words.height()) / 2);
    tickmark::paint(painter, QRect(rest.left(), rest.top(), rest.width(), tickmark::side), on ? Qt::Checked : Qt::Unchecked, true, *option.widget);
    rest.setTop(rest.top() + tickmark::side + gap);
    rest.setHeight(words.height());
    painter->setPen(theme::color(on ? Token::Text : Token::Text2, option.palette));
    words.paint(painter, rest, Qt::AlignCenter, launchwords::price(m_plan, index.row(), index.column()));
    if (state.isEmpty())
        return;
    rest.translate(0, words.height());
    const bool warns = m_plan.cell(index.row(), index.column()).known.has_value();
    painter->setPen(theme::color(warns ? Token::Warn : Token::Text2, option.palette));
    m_small.paint(painter, rest.adjusted(2, 0, -2, 0), Qt::AlignCenter, state);
}

/// Written once over the field that cells with the same reason make: at its first column, and in its first row that is seen.
void LaunchCells::paintReason(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString why = reason(index.row(), index.column());
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const auto& columns = m_plan.columns();
    const auto sameGroup = [&](int column) {
        return column >= 0 && column < int(columns.size()) && columns[column].language == columns[index.column()].language;
    };
    if (!view)
        return;
    int first = index.column(), last = index.column();
    while (sameGroup(first - 1) && reason(index.row(), first - 1) == why)
        --first;
    while (sameGroup(last + 1) && reason(index.row(), last + 1) == why)
        ++last;
    const int top = view->rowAt(0);
    const bool firstRow = index.row() == top || reason(index.row() - 1, first) != why || reason(index.row() - 1, last) != why;
    if (!firstRow)
        return;
    const QRect from = view->visualRect(index.siblingAtColumn(first)), to = view->visualRect(index.siblingAtColumn(last));
    painter->save();
    painter->setClipRect(option.rect);  // each cell paints its own part of the words
    painter->setFont(theme::smaller(option.font));
    painter->setPen(theme::color(Token::Text2, option.palette));
    painter->drawText(from.united(to).adjusted(4, 2, -4, -2), Qt::AlignCenter | Qt::TextWordWrap, why);
    painter->restore();
}
