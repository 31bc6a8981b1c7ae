// SPDX-License-Identifier: MIT
#include "ui/tasks/stepspage.h"

#include "ui/tasks/decisions.h"
#include "ui/tasks/reviewchoices.h"
#include "ui/tasks/taskmenu.h"
#include "ui/tasks/taskpaint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;
using task::Step;
using theme::Token;

namespace {

QList<Step> walkOf(const Task& task) {
    if (words::isThisComputer(task.job.vendor))
        return {Step::Check, Step::Render};
    QList<Step> walk{Step::Check, Step::Prepare, Step::Stage, Step::Submit, Step::Find, Step::Poll, Step::Fetch};
    if (task.step != Step::Find && !task.listed)
        walk.removeOne(Step::Find);
    return walk;
}

QString clockTime(const QDateTime& time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat) : QString();
}

/// Only what the task remembers: when it was made, sent, and over.
QString timeOf(const Task& task, Step step) {
    if (step == Step::Check)
        return clockTime(task.created);
    if (step == Step::Submit)
        return clockTime(task.submitted);
    return step == walkOf(task).last() ? clockTime(task.ended) : QString();
}

QLabel* iconLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFixedWidth(20);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

}  // namespace

StepsPage::StepsPage(QWidget* parent)
    : QScrollArea(parent),
      m_decisions(new Decisions),
      m_review(new ReviewChoices),
      m_raise(widgets::smallButton(tr("Raise the limit…"))),
      m_retry(widgets::smallButton(tr("Retry"))) {
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_icon = new QLabel(page);
    m_title = widgets::titleLabel({}, page);
    m_title->setWordWrap(true);
    m_sentence = widgets::quietLabel({}, page);
    m_sentence->setWordWrap(true);
    m_sentence->setFont(theme::smaller(m_sentence->font()));
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_steps = new QWidget(page);
    m_stepLines = new QVBoxLayout(m_steps);
    m_stepLines->setContentsMargins(0, 0, 0, 0);
    m_stepLines->setSpacing(4);
    m_raise->setObjectName(u"raiseLimit"_s);
    m_retry->setObjectName(u"retry"_s);
    widgets::setPrimary(m_raise, true);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addSpacing(2);
    column->addWidget(m_decisions);
    column->addWidget(m_review);
    column->addWidget(m_raise, 0, Qt::AlignLeading);
    column->addWidget(m_retry, 0, Qt::AlignLeading);
    column->addWidget(m_steps);
    column->addStretch(1);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_decisions, &Decisions::checkAgainRequested, this, &StepsPage::checkAgainRequested);
    connect(m_decisions, &Decisions::notSubmittedRequested, this, &StepsPage::notSubmittedRequested);
    connect(m_decisions, &Decisions::thisIsItRequested, this, &StepsPage::thisIsItRequested);
    connect(m_review, &ReviewChoices::editRequested, this, &StepsPage::editCuesRequested);
    connect(m_review, &ReviewChoices::goOnRequested, this, &StepsPage::goOnRequested);
    connect(m_review, &ReviewChoices::goOnTogetherRequested, this, &StepsPage::goOnTogetherRequested);
    connect(m_raise, &QPushButton::clicked, this, &StepsPage::raiseLimitRequested);
    connect(m_retry, &QPushButton::clicked, this, &StepsPage::retryRequested);
}

void StepsPage::setTask(const Task& task) {
    showHead(task);
    showSteps(task);
    m_decisions->setVisible(task.state == task::State::Unsure);
    m_review->setVisible(fileToCheck(task));
    m_raise->setVisible(isHeldByAccount(task));
    m_retry->setVisible(mayRetry(task));
}

void StepsPage::setSharing(int others) {
    m_review->setSharing(others);
}

void StepsPage::showHead(const Task& task) {
    const taskpaint::StateLook look = taskpaint::lookOf(task);
    m_icon->setPixmap(theme::pixmap(look.icon, look.iconTone, 20, palette(), devicePixelRatioF()));
    const QString word = words::stateWord(task, QDateTime::currentDateTimeUtc());
    const QString reason = words::stateReason(task);
    const QString sentence = task.error ? words::sentence(*task.error) : QString();
    const bool told = reason.isEmpty() || sentence.contains(reason);  // not the same words twice
    m_title->setText(told ? word : word + u": "_s + reason);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void StepsPage::showSteps(const Task& task) {
    while (QLayoutItem* line = m_stepLines->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    for (const Step step : walkOf(task))
        addStep(task, step);
}

void StepsPage::addStep(const Task& task, Step step) {
    const bool isPast = step < task.step || task.state == task::State::Done;
    const bool isNow = step == task.step && !isPast;
    const taskpaint::StateLook look = taskpaint::lookOf(task);
    auto* line = new QWidget(m_steps);
    auto* icon = iconLabel(line);
    auto* name = new ElidedLabel(words::stepName(step), Qt::ElideRight, line);
    auto* time = widgets::quietLabel(isPast || isNow ? timeOf(task, step) : QString(), line);
    if (isPast)
        icon->setPixmap(theme::pixmap(u"tick"_s, Token::Ok, 16, palette(), devicePixelRatioF()));
    else if (isNow)
        icon->setPixmap(theme::pixmap(look.icon, look.iconTone, 16, palette(), devicePixelRatioF()));
    else
        icon->setPixmap(theme::pixmap(u"state-queued"_s, Token::Text3, 16, palette(), devicePixelRatioF()));
    name->setEnabled(isPast || isNow);
    name->setFont(theme::smaller(name->font()));
    time->setFont(name->font());
    line->setAccessibleName(isPast  ? tr("%1: done").arg(name->text())
                            : isNow ? tr("%1: now").arg(name->text())
                                    : tr("%1: still to come").arg(name->text()));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(icon);
    row->addWidget(name, 1);
    row->addWidget(time);
    m_stepLines->addWidget(line);
}
