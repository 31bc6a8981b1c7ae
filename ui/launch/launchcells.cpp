// SPDX-License-Identifier: MIT
#include "ui/launch/launchcells.h"

#include "models/launch/launchplan.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtableview.h>

using theme::Token;

namespace {

constexpr int tickSize = 16, gap = 4;

void line(QPainter* painter, const QRect& rect, Token token, const QPalette& palette) {
    painter->fillRect(rect, theme::color(token, palette));
}

QPixmap tick(bool on, qreal ratio, const QStyleOptionViewItem& option) {
    QPixmap pixmap((QSizeF(tickSize, tickSize) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QStyleOptionViewItem box = option;
    box.rect = QRect(0, 0, tickSize, tickSize);
    box.state = QStyle::State_Enabled | (on ? QStyle::State_On : QStyle::State_Off);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);
    return pixmap;
}

}  // namespace

LaunchCells::LaunchCells(const LaunchPlan& plan, QObject* parent) : QStyledItemDelegate(parent), m_plan(plan) {}

QString LaunchCells::reason(int row, int column) const {
    if (row < 0 || column < 0 || row >= int(m_plan.clips().size()) || column >= int(m_plan.columns().size()))
        return {};
    const auto whyNot = m_plan.cell(row, column).whyNot;
    return whyNot ? launchwords::shortReason(*whyNot) : QString();
}

const LaunchCells::Tools& LaunchCells::tools(const QPainter& painter, const QStyleOptionViewItem& option) const {
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (m_tools.from != option.font || m_tools.palette != option.palette.cacheKey() || m_tools.ratio != ratio) {
        const QFont small = theme::smaller(option.font);
        m_tools = {option.font, small, theme::demiBold(small), option.palette.cacheKey(), ratio, tick(true, ratio, option), tick(false, ratio, option)};
    }
    return m_tools;
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
    const Tools& with = tools(*painter, option);
    const QFont& font = on ? with.bold : with.small;
    const QFontMetrics metrics(font);
    const int lines = state.isEmpty() ? 1 : 2;
    QRect rest = option.rect;
    rest.setTop(rest.center().y() - (tickSize + gap + lines * metrics.height()) / 2);
    painter->drawPixmap(option.rect.center().x() - tickSize / 2, rest.top(), on ? with.ticked : with.empty);
    rest.setTop(rest.top() + tickSize + gap);
    rest.setHeight(metrics.height());
    painter->setFont(font);
    painter->setPen(theme::color(on ? Token::Text : Token::Text2, option.palette));
    painter->drawText(rest, Qt::AlignCenter, launchwords::price(m_plan, index.row(), index.column()));
    if (state.isEmpty())
        return;
    rest.translate(0, metrics.height());
    painter->setFont(with.small);
    const bool warns = m_plan.cell(index.row(), index.column()).known.has_value();
    painter->setPen(theme::color(warns ? Token::Warn : Token::Text2, option.palette));
    painter->drawText(rest, Qt::AlignCenter, QFontMetrics(painter->font()).elidedText(state, Qt::ElideRight, rest.width() - 4));
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
    painter->setFont(tools(*painter, option).small);
    painter->setPen(theme::color(Token::Text2, option.palette));
    painter->drawText(from.united(to).adjusted(4, 2, -4, -2), Qt::AlignCenter | Qt::TextWordWrap, why);
    painter->restore();
}
