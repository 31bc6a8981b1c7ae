// SPDX-License-Identifier: MIT
#include "ui/launch/launchview.h"

#include "models/launch/launchplan.h"
#include "ui/launch/holdbar.h"
#include "ui/launch/launchbar.h"
#include "ui/launch/launchfooter.h"
#include "ui/launch/launchhead.h"
#include "ui/launch/launchtable.h"
#include "ui/launch/noticecards.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"

#include <QtCore/qdir.h>
#include <QtCore/qstorageinfo.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int clipsAtOnce = 40;  ///< a few milliseconds

/// Of the disk that the folder lies on, or would once it is made.
qint64 freeBytes(QString folder) {
    while (!folder.isEmpty() && !QDir(folder).exists() && folder != QDir(folder + u"/.."_s).absolutePath())
        folder = QDir(folder + u"/.."_s).absolutePath();
    const QStorageInfo disk(folder);
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

}  // namespace

LaunchView::LaunchView(LaunchPlan& plan, const QList<OperationKind>& operations, std::function<QImage(const QString&)> thumbnail,
                       QWidget* parent)
    : QWidget(parent), m_plan(plan), m_bar(new LaunchBar(plan, operations, this)), m_stack(new QStackedWidget(this)),
      m_table(new LaunchTable(plan, std::move(thumbnail), this)),
      m_noClips(new EmptyState(u"film"_s, tr("No clips yet"), tr("Add the videos of the batch. Each becomes a row here."), this)),
      m_noColumns(new EmptyState(u"translate"_s, tr("Which languages, and who does it?"),
                                 tr("Add languages above and choose who is to do it. Each becomes a column with its price."), this)),
      m_cards(new NoticeCards(plan, this)), m_footer(new LaunchFooter(plan, this)), m_hold(new HoldBar(this)) {
    setObjectName(u"launchView"_s);
    connect(m_noColumns->addPrimary(tr("Add a language")), &QPushButton::clicked, m_bar, &LaunchBar::dropLanguages);
    QPushButton* add = m_noClips->addPrimary(tr("Add files…"));
    for (QWidget* page : {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_noClips), static_cast<QWidget*>(m_noColumns)})
        m_stack->addWidget(page);
    QToolButton* close = widgets::iconButton(u"window-close"_s, tr("Back to the preview (Esc)"), this);
    close->setObjectName(u"closeLaunch"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_cards);
    column->addWidget(m_footer);
    column->addWidget(m_hold);
    m_bar->addWidget(close);
    for (QTimer* timer : {&m_soon, &m_next}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_next, &QTimer::timeout, this, &LaunchView::tellNotices);
    connect(close, &QToolButton::clicked, this, &LaunchView::closed);
    connect(add, &QPushButton::clicked, this, &LaunchView::addClipsAsked);
    connect(&m_soon, &QTimer::timeout, this, &LaunchView::sum);
    connect(&m_plan, &LaunchPlan::choicesChanged, this, [this] { m_chosenAnew = true; });
    connect(&m_plan, &LaunchPlan::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_cards, &NoticeCards::fixAsked, this, &LaunchView::fixAsked);
    connect(m_footer, &LaunchFooter::queueAsked, this, &LaunchView::queue);
    connect(m_table, &LaunchTable::clipMenuAsked, this, &LaunchView::clipMenuAsked);
    connect(m_table, &LaunchTable::voiceAsked, this, [this](int at) {
        Q_EMIT voiceAsked(at, m_table->head()->viewport()->mapToGlobal(m_table->head()->voiceRect(at).bottomLeft()));
    });
    connect(m_hold, &HoldBar::held, this, [this] { showHolding(false); });
    connect(m_hold, &HoldBar::over, this, &LaunchView::send);
    sum();
}

LaunchView::~LaunchView() = default;

void LaunchView::addTool(QWidget* widget) {
    m_bar->addWidget(widget);
}

/// A change while it is held is a second thought: nothing goes then. Many clips are judged bit by bit, so that keys and mouse
/// are never kept waiting.
void LaunchView::sum() {
    if (!m_plan.warm(clipsAtOnce))
        return m_soon.start();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const LaunchSums before = std::exchange(m_sums, sumsOf(m_plan));
    if (m_hold->isRunning() && !(before == m_sums)) {
        m_hold->stop();
        showHolding(false);
    }
    if (std::exchange(m_chosenAnew, false)) {
        m_bar->refresh();
        m_table->showCells();
    } else {
        m_bar->refreshTicks();
    }
    m_stack->setCurrentWidget(m_plan.clips().isEmpty()     ? static_cast<QWidget*>(m_noClips)
                              : m_plan.columns().isEmpty() ? static_cast<QWidget*>(m_noColumns)
                                                           : m_table);
    m_footer->setSums(m_sums, now);
    m_next.start();
}

void LaunchView::tellNotices() {
    m_cards->setNotices(noticesOf(m_plan, m_sums, freeBytes(m_plan.facts().folder), QDateTime::currentDateTimeUtc()));
}

/// Only what may cost is held back for a moment: by what is ticked now, not by the sum that is still shown.
void LaunchView::queue() {
    while (!m_plan.warm(clipsAtOnce)) {
    }
    sum();
    if (m_sums.jobs == 0)
        return;
    if (!m_sums.paid())
        return Q_EMIT queued(m_plan.jobs());
    holdJobs(m_plan.jobs());
}

void LaunchView::holdJobs(const QList<JobSpec>& jobs, const QString& what) {
    m_held = jobs;
    m_earlier.clear();
    m_hold->start(what);
    showHolding(true);
    Q_EMIT holding(m_held);
}

void LaunchView::setEarlier(const QList<int>& jobs) {
    m_earlier = jobs;
    if (!jobs.isEmpty())
        m_hold->offerEarlier(tr("Take %n result(s) that are there already, without paying", nullptr, int(jobs.size())));
}

void LaunchView::send() {
    // A recipe's jobs take what was paid before unless somebody says no, the others only when somebody says yes.
    for (const int job : std::as_const(m_earlier))
        m_held[job].reuse = m_hold->takesEarlier();
    showHolding(false);
    Q_EMIT queued(std::exchange(m_held, {}));
}

void LaunchView::showHolding(bool holding) {
    m_footer->setHolding(holding);
    m_bar->setEnabled(!holding);
    m_table->setEnabled(!holding);
    if (!holding)
        m_table->setFocus();
}

void LaunchView::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!m_hold->isRunning())
        return Q_EMIT closed();
    m_hold->stop();
    showHolding(false);
}

void LaunchView::hideEvent(QHideEvent* event) {
    m_hold->stop();
    showHolding(false);
    QWidget::hideEvent(event);
}
