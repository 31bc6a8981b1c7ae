// SPDX-License-Identifier: MIT
#include "ui/launch/launchhead.h"

#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tickmark.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qtooltip.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int languageHeight = 40, accountHeight = 32, margin = 12, gap = 8, cellWidth = 70, loneWidth = 140;
}

LaunchHead::LaunchHead(const LaunchPlan& plan, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_plan(plan) {
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(cellWidth);
    setSectionsClickable(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Languages and accounts"));
}

bool LaunchHead::grouped() const {
    return !m_plan.columns().isEmpty() && !m_plan.columns().first().language.isEmpty();
}

QSize LaunchHead::sizeHint() const {
    return {QHeaderView::sizeHint().width(), (grouped() ? languageHeight : 0) + accountHeight};
}

Qt::Alignment LaunchHead::lead() const {
    return QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
}

QRect LaunchHead::columnRect(int column) const {
    const int top = grouped() ? languageHeight : 0;
    return {sectionViewportPosition(column), top, sectionSize(column), height() - top};
}

QRect LaunchHead::groupRect(int column) const {
    QRect all;
    for (const int other : columnsOfGroup(m_plan, column))
        all |= QRect(sectionViewportPosition(other), 0, sectionSize(other), languageHeight);
    return all;
}

QString LaunchHead::voiceName(int column) const {
    const LaunchLayer& layer = m_plan.layer();
    for (const int other : columnsOfGroup(m_plan, column)) {
        const QString& account = m_plan.columns()[other].account;
        const QJsonObject voices = layer.choice.voices[account].toObject();
        const QString id = voices[m_plan.verdicts().target(m_plan.columns()[other])].toString();
        if (const Voice voice = m_plan.facts().known.voice(account, id); !id.isEmpty())
            return voice.name.isEmpty() ? id : voice.name;
    }
    return {};
}

QRect LaunchHead::voiceRect(int column) const {
    QRect rest = groupRect(column).adjusted(margin, 0, -margin, 0);
    const int half = rest.width() / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return mirrored ? QRect(rest.left(), rest.top(), half, rest.height()) : QRect(rest.right() - half, rest.top(), half, rest.height());
}

void LaunchHead::paintGroup(QPainter& painter, int column) const {
    const QRect rect = groupRect(column);
    QRect rest = rect.adjusted(margin, 0, -margin, 0);
    const LaunchTicks ticks = ticksOf(m_plan, allRows(m_plan), columnsOfGroup(m_plan, column));
    const QRect box = rowground::takeLeading(rest, tickmark::side, gap, layoutDirection());
    tickmark::paint(&painter, QRect(box.left(), rect.top(), box.width(), rect.height()), ticks.state, !ticks.none, *this);
    const QString name = words::languageName(m_plan.columns()[column].language);
    const int wanted = m_bold.width(name, rest.width());
    const int voiceRoom = qMax(0, rest.width() - wanted - gap - 20);
    QRect end = rest;
    rest = rowground::takeLeading(end, qMin(rest.width() - 20, wanted + 2), gap, layoutDirection());
    painter.setPen(theme::color(Token::Text, palette()));
    m_bold.paint(&painter, rest, lead(), name);
    if (const Operation* operation = m_plan.verdicts().operation(m_plan.columns()[column].account); operation && operation->voice.offered)
        paintVoice(painter, end, voiceName(column), voiceRoom);
}

/// At the end of `rest`.
void LaunchHead::paintVoice(QPainter& painter, const QRect& rest, const QString& voice, int room) const {
    const int words = m_small.width(voice, room);
    const int width = 16 + (words > 0 ? 4 + words : 0);
    QRect at = isRightToLeft() ? QRect(rest.left(), rest.top(), width, rest.height()) : QRect(rest.right() - width + 1, rest.top(), width, rest.height());
    const QRect icon = rowground::takeLeading(at, 16, 4, layoutDirection());
    painter.drawPixmap(icon.left(), rest.center().y() - 8, theme::pixmap(u"voices"_s, Token::Text2, 16, palette(), devicePixelRatioF()));
    painter.setPen(theme::color(Token::Text2, palette()));
    m_small.paint(&painter, at, lead(), voice);
}

void LaunchHead::paintAccount(QPainter& painter, int column) const {
    const QRect rect = columnRect(column);
    const QString& account = m_plan.columns()[column].account;
    const QString name = launchwords::columnAccount(m_plan, account);
    const bool here = words::isThisComputer(account);
    const int iconRoom = here ? 16 : 0;
    const int width = m_small.width(name, rect.width() - 8 - iconRoom) + iconRoom;
    QRect at(rect.center().x() - width / 2, rect.top(), width + 1, rect.height());
    if (here) {
        const QRect icon = rowground::takeLeading(at, 12, 4, layoutDirection());
        painter.drawPixmap(icon.left(), rect.center().y() - 6, theme::pixmap(u"computer"_s, Token::Text2, 12, palette(), devicePixelRatioF()));
    }
    painter.setPen(theme::color(Token::Text2, palette()));
    m_small.paint(&painter, at, Qt::AlignCenter, name);
}

void LaunchHead::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    m_small.setFont(theme::smaller(font()));
    m_bold.setFont(theme::demiBold(font()));
    const QColor base = theme::color(Token::Base, palette()), lines = theme::color(Token::Line, palette());
    painter.fillRect(viewport()->rect(), base);
    const auto& columns = m_plan.columns();
    for (int column = 0; column < count() && column < int(columns.size()); ++column) {
        const QRect rect = columnRect(column);
        if (rect.right() < 0 && groupRect(column).right() < 0)
            continue;
        const bool first = column == 0 || columns[column - 1].language != columns[column].language;
        const bool last = column + 1 == int(columns.size()) || columns[column + 1].language != columns[column].language;
        const QRect group = grouped() ? groupRect(column) : QRect();
        if (first && grouped()) {
            painter.fillRect(group, theme::color(Token::Window, palette()));
            paintGroup(painter, column);
            painter.fillRect(group.left(), group.bottom(), group.width(), 1, lines);
        }
        paintAccount(painter, column);
        const int edge = isRightToLeft() ? rect.left() : rect.right();
        const int top = last ? 0 : rect.top();
        painter.fillRect(edge, top, 1, height() - top, theme::color(last ? Token::Mid : Token::Line, palette()));
    }
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Mid, palette()));
}

void LaunchHead::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const int column = logicalIndexAt(at);
    if (event->button() != Qt::LeftButton || column < 0)
        return QHeaderView::mousePressEvent(event);
    if (!grouped() || at.y() >= languageHeight)
        Q_EMIT accountClicked(column);
    else if (voiceRect(column).contains(at))
        Q_EMIT voiceClicked(column);
    else
        Q_EMIT languageClicked(column);
}

bool LaunchHead::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    QString text;
    if (column >= 0 && (!grouped() || help->y() >= languageHeight))
        text = tr("%1: tick or clear all clips here").arg(launchwords::table(m_plan).column(column));
    else if (column >= 0)
        text = voiceRect(column).contains(help->pos()) ? tr("Choose the voices for this language")
                                                       : tr("Tick or clear this language at every account");
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}
