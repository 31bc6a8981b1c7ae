// SPDX-License-Identifier: MIT
#include "ui/launch/launchfooter.h"

#include "models/launch/launchplan.h"
#include "ui/launch/launchfigures.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/moneywords.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;
using theme::Token;

LaunchFooter::LaunchFooter(const LaunchPlan& plan, QWidget* parent)
    : QWidget(parent), m_plan(plan), m_figures(new LaunchFigures(this)), m_queue(widgets::finalButton({}, this)) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_queue->setObjectName(u"launchQueue"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addWidget(m_figures, 1);
    row->addWidget(m_queue);
    connect(m_queue, &QPushButton::clicked, this, &LaunchFooter::queueAsked);
}

void LaunchFooter::setSums(const LaunchSums& sums, const QDateTime& now) {
    const auto figure = [](const QPair<QString, QString>& words, bool warns = false) {
        return LaunchFigures::Figure{words.first, words.second, warns};
    };
    QList<LaunchFigures::Figure> figures{figure(launchwords::jobs(sums))};
    if (sums.jobs > 0)
        figures << LaunchFigures::Figure{words::duration(sums.seconds), tr("of video")};
    for (const AccountSum& sum : sums.accounts) {
        const bool tooLittle = sum.balance && *sum.balance < sum.credits;
        figures << figure(launchwords::sum(m_plan, sum), tooLittle || (sum.untold > 0 && !sum.unit.isEmpty()));
    }
    if (const auto money = inMoney(m_plan, sums))
        figures << LaunchFigures::Figure{words::money(*money, m_plan.facts().currency), tr("in all")};
    m_figures->setFigures(figures, launchwords::limits(m_plan, sums, now));
    m_queue->setText(sums.jobs == 0 ? tr("Queue") : tr("Queue %n job(s)", nullptr, sums.jobs));
    // As wide as it ever was: a button that moves away under the mouse is missed.
    m_queue->setFixedSize(m_queue->sizeHint().expandedTo(QSize(m_queue->minimumWidth(), 0)));
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
