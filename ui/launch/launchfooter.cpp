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

void LaunchFooter::putFigure(qsizetype place, const QPair<QString, QString>& words, bool warns) {
    if (place >= m_shown.size()) {
        auto* whole = new QWidget(this);
        Figure made{whole, new QLabel(whole), widgets::quietLabel({}, whole)};
        made.number->setFont(theme::demiBold(theme::larger(made.number->font(), 16)));
        made.below->setFont(theme::smaller(made.below->font()));
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins({});
        column->setSpacing(2);
        column->addWidget(made.number);
        column->addWidget(made.below);
        m_figures->addWidget(whole);
        m_shown << made;
    }
    const Figure& figure = m_shown[place];
    figure.number->setText(words.first);
    figure.below->setText(words.second);
    widgets::setTone(figure.number, warns ? u"warn"_s : QString());
    figure.whole->setAccessibleName(words.first + u", "_s + words.second);
}

void LaunchFooter::setSums(const LaunchSums& sums, const QDateTime& now) {
    qsizetype place = 0;
    putFigure(place++, launchwords::jobs(sums), false);
    if (sums.jobs > 0)
        putFigure(place++, {words::duration(sums.seconds), tr("of video")}, false);
    for (const AccountSum& sum : sums.accounts) {
        const bool tooLittle = sum.balance && *sum.balance < sum.credits;
        putFigure(place++, launchwords::sum(m_plan, sum), tooLittle || (sum.untold > 0 && !sum.unit.isEmpty()));
    }
    if (const auto money = inMoney(m_plan, sums))
        putFigure(place++, {words::money(*money, m_plan.facts().currency), tr("in all")}, false);
    while (m_shown.size() > place)
        delete m_shown.takeLast().whole;
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
