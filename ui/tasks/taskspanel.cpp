// SPDX-License-Identifier: MIT
#include "ui/tasks/taskspanel.h"

#include "ui/tasks/taskmenu.h"
#include "ui/tasks/taskmoves.h"
#include "ui/tasks/tasksheader.h"
#include "ui/tasks/taskview.h"
#include "ui/tasks/vendormenu.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/queuewords.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmessagebox.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstackedlayout.h>

#include <algorithm>

using namespace Qt::StringLiterals;

TasksPanel::TasksPanel(TaskTableModel* tasks, TaskThumbnail thumbnail, QWidget* parent)
    : QWidget(parent),
      m_tasks(tasks),
      m_shown(new TaskFilterModel(tasks, this)),
      m_header(new TasksHeader(this)),
      m_view(new TaskView(std::move(thumbnail), this)),
      m_empty(
          new EmptyState(u"queue"_s, tr("Nothing queued"),
                         tr("Each job gets a row here: its state in words, the time left and what it costs. "
                            "Closing the window loses nothing."),
                         this)),
      m_noMatch(new EmptyState(u"view-filter"_s, tr("No task matches"),
                               tr("Choose another state above, or clear the filter text."), this)),
      m_stack(new QStackedLayout) {
    m_view->setModel(m_shown);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    connect(m_noMatch->addQuiet(tr("Show all")), &QPushButton::clicked, this, [this] {
        m_header->clearFilter();
        showGroup(TaskGroup::All);
    });
    connectHeader();
    connectView();
    m_timeLeft.setSingleShot(true);
    connect(&m_timeLeft, &QTimer::timeout, this, &TasksPanel::tellTimeLeft);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &TasksPanel::tick);
    tellCounts();
}

void TasksPanel::connectHeader() {
    connect(m_header, &TasksHeader::groupChosen, m_shown, &TaskFilterModel::setGroup);
    connect(m_header, &TasksHeader::filterTextChanged, m_shown, &TaskFilterModel::setText);
    connect(m_header, &TasksHeader::pauseAllRequested, this,
            [this] { Q_EMIT pauseRequested(idsWhere(mayPause, false)); });
    connect(m_header, &TasksHeader::resumeAllRequested, this,
            [this] { Q_EMIT resumeRequested(idsWhere(isPaused, false)); });  // words to be checked are not passed over
    connect(m_header, &TasksHeader::removeFinishedRequested, this, [this] {
        Q_EMIT removeRequested(
            idsWhere([](const Task& task) { return groupOf(task) == TaskGroup::Done; }, false));
    });
    const May hasFailed = [](const Task& task) { return task.state == task::State::Failed; };
    connect(m_header, &TasksHeader::removeFailedRequested, this,
            [this, hasFailed] { Q_EMIT removeRequested(idsWhere(hasFailed, false)); });
    connect(m_header, &TasksHeader::retryFailedRequested, this,
            [this, hasFailed] { Q_EMIT retryRequested(idsWhere(hasFailed, false)); });
    connect(m_tasks, &TaskTableModel::countsChanged, this, &TasksPanel::tellCounts);
    offerVendors(*m_header->pauseVendors(), *m_tasks, mayPause, this, [this](const QStringList& ids) { Q_EMIT pauseRequested(ids); });
    offerVendors(*m_header->resumeVendors(), *m_tasks, isPaused, this, [this](const QStringList& ids) { Q_EMIT resumeRequested(ids); });
}

void TasksPanel::connectView() {
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TasksPanel::showContextMenu);
    connect(m_view, &TaskView::removeRequested, this, &TasksPanel::removeSelected);
    connect(m_view, &TaskView::moveRequested, this, &TasksPanel::moveSelected);
    connect(m_view, &TaskView::openRequested, this, [this] {
        if (!current().isEmpty())
            Q_EMIT openRequested(current());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(m_shown, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) {
                const int row = m_view->currentIndex().row();
                if (row >= from.row() && row <= to.row())
                    Q_EMIT currentChanged(current());
            });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_shown, signal, this, &TasksPanel::showPage);
    // Whoever moves a task wants to see where it went.
    connect(m_shown, &QAbstractItemModel::layoutChanged, this, [this] { m_view->scrollTo(m_view->currentIndex()); });
    keepSelection();
}

/// A filter is told as a reset; whoever stays in sight stays selected.
void TasksPanel::keepSelection() {
    connect(m_shown, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptSelection = selected();
        m_keptCurrent = current();
    });
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] {
        QItemSelection rows;
        for (const QString& id : std::as_const(m_keptSelection)) {
            if (const QModelIndex index = m_shown->indexOf(id); index.isValid())
                rows.select(index, index);
        }
        auto* selection = m_view->selectionModel();
        selection->setCurrentIndex(m_shown->indexOf(m_keptCurrent), QItemSelectionModel::NoUpdate);
        selection->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        showPage();
        Q_EMIT currentChanged(current());
    });
}

QWidget* TasksPanel::header() const {
    return m_header;
}

QString TasksPanel::current() const {
    return m_view->currentIndex().data(TaskTableModel::IdRole).toString();
}

QStringList TasksPanel::selected() const {
    QStringList ids;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        ids.append(row.data(TaskTableModel::IdRole).toString());
    return ids;
}

void TasksPanel::setCurrent(const QString& id) {
    if (!m_shown->indexOf(id).isValid()) {
        m_header->clearFilter();
        showGroup(TaskGroup::All);
    }
    m_view->setCurrentIndex(m_shown->indexOf(id));
}

void TasksPanel::showGroup(TaskGroup group) {
    m_header->setGroup(group);
}

QByteArray TasksPanel::saveState() const {
    return m_view->saveState();
}

bool TasksPanel::restoreState(const QByteArray& state) {
    return m_view->restoreState(state);
}

QStringList TasksPanel::idsWhere(May may, bool ofSelected) const {
    QStringList ids;
    if (ofSelected) {
        const QStringList chosen = selected();
        std::ranges::copy_if(chosen, std::back_inserter(ids),
                             [&](const QString& id) { return may(m_tasks->task(m_tasks->rowOf(id))); });
        return ids;
    }
    for (int row = 0; row < m_tasks->rowCount(); ++row) {
        if (may(m_tasks->task(row)))
            ids.append(m_tasks->task(row).id);
    }
    return ids;
}

void TasksPanel::showContextMenu(const QPoint& at) {
    QList<Task> tasks;
    for (const QString& id : selected())
        tasks.append(m_tasks->task(m_tasks->rowOf(id)));
    if (tasks.isEmpty())
        return;
    const TaskChoices may = choicesFor(tasks);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& icon, const QString& text, bool possible, auto act) {
        QAction* action = menu->addAction(theme::icon(icon, palette()), text, this, act);
        action->setEnabled(possible);
        return action;
    };
    add(u"document-open"_s, tr("Open"), may.open, [this] {
        Q_EMIT openRequested(current());
    })->setShortcut(Qt::Key_Return);
    add(u"folder-open"_s, tr("Show in folder"), may.open,
        [this] { Q_EMIT showInFolderRequested(current()); });
    add(u"media-playback-start"_s, tr("Play in Preview"), may.open,
        [this] { Q_EMIT playRequested(current()); });
    add(u"compare"_s, tr("Compare"), may.compare, [this] { Q_EMIT compareRequested(selected()); });
    add(u"document-open"_s, tr("Report of this batch…"), tasks.size() == 1, [this] { Q_EMIT reportRequested(current()); });
    menu->addSeparator();
    add(u"state-retrying"_s, tr("Retry"), may.retry,
        [this] { Q_EMIT retryRequested(idsWhere(mayRetry, true)); });
    if (may.resume && !may.pause)
        add(u"media-playback-start"_s, tr("Resume"), true,
            [this] { Q_EMIT resumeRequested(idsWhere(mayResume, true)); });
    else
        add(u"media-playback-pause"_s, tr("Pause"), may.pause,
            [this] { Q_EMIT pauseRequested(idsWhere(mayPause, true)); });
    add(u"state-cancelled"_s, tr("Cancel…"), may.cancel, [this] { cancelSelected(); });
    menu->addSeparator();
    addMoves(*menu, may.move);
    add(u"settings"_s, tr("Change waiting tasks…"), may.change, [this] { Q_EMIT changeRequested(idsWhere(mayEdit, true)); });
    menu->addSeparator();
    add(u"edit-delete"_s, tr("Remove from list"), may.remove, [this] {
        removeSelected();
    })->setShortcut(QKeySequence::Delete);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void TasksPanel::addMoves(QMenu& menu, bool possible) {
    QMenu* moves = menu.addMenu(tr("Move in the queue"));
    moves->setEnabled(possible);
    for (const TaskMove& move : taskMoves())
        moves->addAction(move.text, this, [this, where = move.where] { moveSelected(where); })->setShortcut(move.keys);
}

void TasksPanel::moveSelected(QueueSpot::Where where) {
    const QStringList ids = idsWhere(isUnsent, true);
    if (!ids.isEmpty())
        Q_EMIT moveRequested(ids, QueueSpot{where});
}

void TasksPanel::removeSelected() {
    const QStringList ids = idsWhere(mayRemove, true);
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

/// Asks first where a paid result would be given up.
void TasksPanel::cancelSelected() {
    const QStringList ids = idsWhere(mayCancel, true);
    const auto paid = std::ranges::count_if(
        ids, [this](const QString& id) { return isPaidFor(m_tasks->task(m_tasks->rowOf(id))); });
    if (paid == 0)
        return Q_EMIT cancelRequested(ids);
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Cancel tasks"),
                        tr("%n task(s) have already been sent and may be charged.", nullptr, int(paid)),
                        QMessageBox::NoButton, this);
    question->setInformativeText(tr("If you cancel, their results are not fetched."));
    question->setObjectName(u"cancelPaid"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = question->addButton(tr("Keep going"), QMessageBox::RejectRole);
    auto* cancel = question->addButton(tr("Cancel them"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(cancel, &QPushButton::clicked, this, [this, ids] { Q_EMIT cancelRequested(ids); });
    question->open();
}

void TasksPanel::tellCounts() {
    m_header->setCounts(*m_tasks);
    bool paused = false, going = false;
    for (int row = 0; row < m_tasks->rowCount() && !going; ++row) {
        paused = paused || isPaused(m_tasks->task(row));
        going = mayPause(m_tasks->task(row));
    }
    m_header->setAllPaused(paused && !going);
    showPage();
    // Soon the first time, then now and then: ten changes a second are no news for minutes.
    constexpr int soonMs = 50, nowAndThenMs = 3000;
    if (!m_timeLeft.isActive())
        m_timeLeft.start(m_timeLeft.interval() == 0 ? soonMs : nowAndThenMs);
}

void TasksPanel::setAtOnce(timeleft::AtOnce atOnce) {
    m_atOnce = std::move(atOnce);
    tellTimeLeft();
}

void TasksPanel::tellTimeLeft() {
    std::vector<const Task*> tasks;
    tasks.reserve(size_t(m_tasks->rowCount()));
    for (int row = 0; row < m_tasks->rowCount(); ++row)
        tasks.push_back(&m_tasks->task(row));
    const auto outlook = timeleft::outlook(tasks, QDateTime::currentDateTimeUtc(), m_atOnce);
    m_header->setTimeLeft(outlook.going == 0 ? QString()
                          : outlook.left     ? words::queueTimeLeft(outlook.left->least, outlook.left->most)
                                             : words::queueTimeUnknown());
}

void TasksPanel::showPage() {
    QWidget* page = m_tasks->rowCount() == 0   ? static_cast<QWidget*>(m_empty)
                    : m_shown->rowCount() == 0 ? m_noMatch
                                               : static_cast<QWidget*>(m_view);
    m_stack->setCurrentWidget(page);
    const int counting = m_tasks->count(TaskGroup::Running) + m_tasks->count(TaskGroup::Waiting);
    if (counting > 0 && isVisible())
        m_tick.start();
    else
        m_tick.stop();
}

void TasksPanel::tick() {
    if (!window()->isMinimized())
        m_view->viewport()->update();
}

void TasksPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showPage();
}

void TasksPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_tick.stop();
}
