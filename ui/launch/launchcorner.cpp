// SPDX-License-Identifier: MIT
#include "ui/launch/launchcorner.h"

#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qstyleoption.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int lineHeight = 32, margin = 16, tickSize = 16, gap = 8;
}

LaunchCorner::LaunchCorner(const LaunchPlan& plan, QWidget* parent) : QAbstractButton(parent), m_plan(plan) {
    setObjectName(u"launchCorner"_s);
    setAccessibleName(tr("All cells"));
    setToolTip(tr("Tick or clear everything"));
}

void LaunchCorner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(Token::Mid, palette()));
    painter.fillRect(isRightToLeft() ? 0 : width() - 1, 0, 1, height(), theme::color(Token::Mid, palette()));
    QRect rest(margin, height() - lineHeight, width() - margin - gap, lineHeight);
    rest = QStyle::visualRect(layoutDirection(), rect(), rest);
    const LaunchTicks ticks = ticksOf(m_plan, allRows(m_plan), allColumns(m_plan));
    const QRect box = rowground::takeLeading(rest, tickSize, gap, layoutDirection());
    QStyleOptionButton tick;
    tick.rect = QRect(box.left(), rest.center().y() - tickSize / 2, tickSize, tickSize);
    tick.palette = palette();
    tick.state = (ticks.none ? QStyle::State_None : QStyle::State_Enabled) | (hasFocus() ? QStyle::State_HasFocus : QStyle::State_None) |
                 (ticks.state == Qt::Checked ? QStyle::State_On : ticks.state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, this);
    double seconds = 0;
    for (const JobClip& clip : m_plan.clips())
        seconds += clip.facts ? clip.facts->seconds : 0;
    const QString text = tr("%n clip(s)", nullptr, int(m_plan.clips().size())) + u" · "_s + words::duration(seconds);
    painter.setFont(theme::smaller(font()));
    painter.setPen(theme::color(Token::Text2, palette()));
    painter.drawText(rest, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text);
}
