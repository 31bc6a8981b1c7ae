// SPDX-License-Identifier: MIT
#include "ui/launch/launchfooter.h"

#include "models/launch/launchplan.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/moneywords.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;
using theme::Token;

LaunchFooter::LaunchFooter(const LaunchPlan& plan, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_figures(new QHBoxLayout), m_limits(widgets::quietLabel({}, this)),
      m_queue(widgets::finalButton({}, this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_queue->setObjectName(u"launchQueue"_s);
    m_limits->setObjectName(u"launchLimits"_s);
    m_limits->setFont(theme::smaller(m_limits->font()));
    m_limits->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_figures->setSpacing(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addLayout(m_figures);
    row->addStretch(1);
    row->addWidget(m_limits);
    row->addWidget(m_queue);
    connect(m_queue, &QPushButton::clicked, this, &LaunchFooter::queueAsked);
}

void LaunchFooter::addFigure(const QPair<QString, QString>& words, bool warns) {
    auto* figure = new QWidget(this);
    auto* number = new QLabel(words.first, figure);
    number->setFont(theme::demiBold(theme::larger(number->font(), 16)));
    widgets::setTone(number, warns ? u"warn"_s : QString());
    auto* below = widgets::quietLabel(words.second, figure);
    below->setFont(theme::smaller(below->font()));
    auto* column = new QVBoxLayout(figure);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(number);
    column->addWidget(below);
    figure->setAccessibleName(words.first + u", "_s + words.second);
    m_figures->addWidget(figure);
    m_shown << figure;
}

void LaunchFooter::setSums(const LaunchSums& sums, const QDateTime& now) {
    qDeleteAll(std::exchange(m_shown, {}));
    addFigure(launchwords::jobs(sums), false);
    if (sums.jobs > 0)
        addFigure({words::duration(sums.seconds), tr("of video")}, false);
    for (const AccountSum& sum : sums.accounts) {
        const bool short_ = sum.balance && *sum.balance < sum.credits;
        addFigure(launchwords::sum(m_plan, sum), short_ || (sum.untold > 0 && !sum.unit.isEmpty()));
    }
    if (const auto money = inMoney(m_plan, sums))
        addFigure({words::money(*money, m_plan.facts().currency), tr("in all")}, false);
    m_limits->setText(launchwords::limits(m_plan, sums, now).mid(0, 2).join(u'\n'));
    m_queue->setText(sums.jobs == 0 ? tr("Queue") : tr("Queue %n job(s)", nullptr, sums.jobs));
    m_queue->setEnabled(sums.jobs > 0);
    m_queue->setToolTip(sums.jobs > 0 ? QString() : tr("Tick what you want made"));
}

void LaunchFooter::setHolding(bool holding) {
    m_queue->setVisible(!holding);
}

void LaunchFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, theme::color(Token::Mid, palette()));
}
