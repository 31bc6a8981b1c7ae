// SPDX-License-Identifier: MIT
#include "ui/launch/launchfigures.h"

#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qstyle.h>
#include <QtWidgets/qtooltip.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int gap = 28, lineGap = 2, unlimited = 10'000;

/// The most that any of them may take so that all find room: the wide ones give way, the narrow ones stay whole.
int fairShare(QList<int> widths, int room) {
    std::ranges::sort(widths);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = room / int(widths.size() - i);
        if (widths[i] > share)
            return share;
        room -= widths[i];
    }
    return unlimited;
}

}  // namespace

LaunchFigures::LaunchFigures(QWidget* parent)
    : QWidget(parent), m_large(theme::demiBold(theme::larger(font(), 16))), m_small(theme::smaller(font())) {
    setObjectName(u"launchFigures"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LaunchFigures::setFigures(const QList<Figure>& figures, const QStringList& note) {
    const QStringList lines = note.mid(0, 2);
    if (figures == m_figures && lines == m_note)
        return;
    m_figures = figures;
    m_note = lines;
    QStringList spoken;
    for (const Figure& figure : m_figures)
        spoken << figure.number + u", "_s + figure.below;
    setAccessibleName((spoken + m_note).join(u"; "_s));
    update();
}

QSize LaunchFigures::minimumSizeHint() const {
    return {0, m_large.height() + lineGap + m_small.height()};
}

QSize LaunchFigures::sizeHint() const {
    return minimumSizeHint();
}

int LaunchFigures::widthOf(const Figure& figure) const {
    return qMax(m_large.width(figure.number, unlimited), m_small.width(figure.below, unlimited));
}

int LaunchFigures::noteWidth() const {
    int width = 0;
    for (const QString& line : m_note)
        width = qMax(width, m_small.width(line, unlimited));
    return width;
}

QList<QRect> LaunchFigures::places() const {
    QList<int> widths;
    for (const Figure& figure : m_figures)
        widths << widthOf(figure);
    if (!m_note.isEmpty())
        widths << noteWidth();
    const int share = fairShare(widths, width() - gap * int(qMax(qsizetype(0), widths.size() - 1)));
    QList<QRect> all;
    int left = 0;
    for (const int wanted : std::as_const(widths)) {
        all << QRect(left, 0, qMin(wanted, share), height());
        left = all.last().right() + 1 + gap;
    }
    if (!m_note.isEmpty())
        all.last().moveRight(width() - 1);
    for (QRect& place : all)
        place = QStyle::visualRect(layoutDirection(), rect(), place);
    return all;
}

void LaunchFigures::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QList<QRect> all = places();
    const Qt::Alignment lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const Figure& figure = m_figures[i];
        painter.setPen(theme::color(figure.warns ? Token::Warn : Token::Text, palette()));
        m_large.paint(&painter, all[i], lead, figure.number);
        painter.setPen(theme::color(Token::Text2, palette()));
        m_small.paint(&painter, all[i].adjusted(0, m_large.height() + lineGap, 0, 0), lead, figure.below);
    }
    if (m_note.isEmpty())
        return;
    painter.setPen(theme::color(Token::Text2, palette()));
    QRect line = all.last();
    line.setTop(line.center().y() - int(m_note.size()) * m_small.height() / 2);
    for (const QString& words : std::as_const(m_note)) {
        m_small.paint(&painter, line, QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), words);
        line.translate(0, m_small.height());
    }
}

/// What had no room is told where it stands.
bool LaunchFigures::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QList<QRect> all = places();
    const auto at = std::ranges::find_if(all, [help](const QRect& place) { return place.contains(help->pos()); });
    const qsizetype place = at - all.begin();
    QString words;
    if (place < m_figures.size() && at->width() < widthOf(m_figures[place]))
        words = m_figures[place].number + u'\n' + m_figures[place].below;
    else if (place == m_figures.size() && at != all.end() && at->width() < noteWidth())
        words = m_note.join(u'\n');
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}
