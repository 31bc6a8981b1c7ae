// SPDX-License-Identifier: MIT
#include "ui/main/queuedesk.h"

#include "services/queue/queue.h"
#include "services/queue/sharedwords.h"
#include "ui/job/jobpanel.h"
#include "ui/main/desktop.h"
#include "ui/main/requestwords.h"
#include "ui/tasks/detailspanel.h"
#include "ui/tasks/remoteiddialog.h"
#include "ui/tasks/taskspanel.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

#include <algorithm>

using task::State;

QueueDesk::QueueDesk(TaskTableModel& tasks, TasksPanel& panel, DetailsPanel& details, JobPanel& job, InfoBar& info,
                     QString requestLog, QObject* parent)
    : QObject(parent), m_tasks(tasks), m_panel(panel), m_details(details), m_info(info), m_requestLog(std::move(requestLog)) {
    connectPanel();
    connectDetails();
    connect(&job, &JobPanel::queueRequested, this, &QueueDesk::queue);
}

void QueueDesk::queue(const QList<JobSpec>& asked) {
    const QList<JobSpec> jobs = m_queue ? m_settle(m_dress(asked)) : QList<JobSpec>();
    if (jobs.isEmpty())
        return;
    QMetaObject::invokeMethod(m_queue, [queue = m_queue, jobs] { queue->add(jobs); });
    Q_EMIT jobsQueued();
}

void QueueDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::added, this, [this](const QList<Task>& tasks) {
        m_tasks.apply(tasks);
        if (m_panel.current().isEmpty() && !tasks.isEmpty())
            m_panel.setCurrent(tasks.first().id);
    });
    connect(&queue, &Queue::changed, &m_tasks, &TaskTableModel::apply);
    connect(&queue, &Queue::removed, &m_tasks, &TaskTableModel::remove);
    connect(&queue, &Queue::failed, this, [this](const ApiError& error) {
        m_info.tell(InfoBar::Kind::Failure, tr("Nothing was queued. %1").arg(words::sentence(error)));
    });
    // What is stored comes as one answer: a signal sent before we listened would be missed.
    QMetaObject::invokeMethod(&queue, [this, queue = &queue] {
        QMetaObject::invokeMethod(this, [this, tasks = queue->tasks()] {
            tellPickedUp(tasks);
            m_tasks.apply(tasks);
        });
    });
}

void QueueDesk::connectPanel() {
    connect(&m_panel, &TasksPanel::currentChanged, this, &QueueDesk::showDetails);
    connect(&m_panel, &TasksPanel::openRequested, this, &QueueDesk::open);
    connect(&m_panel, &TasksPanel::playRequested, this, &QueueDesk::play);
    connect(&m_panel, &TasksPanel::showInFolderRequested, this, [this](const QString& id) {
        if (const QString file = firstFile(id); !file.isEmpty())
            desktop::showInFolder(file);
    });
    connect(&m_panel, &TasksPanel::retryRequested, this, [this](const QStringList& ids) { command(&Queue::retry, ids); });
    connect(&m_panel, &TasksPanel::pauseRequested, this, [this](const QStringList& ids) { command(&Queue::pause, ids); });
    connect(&m_panel, &TasksPanel::resumeRequested, this, [this](const QStringList& ids) { command(&Queue::resume, ids); });
    connect(&m_panel, &TasksPanel::cancelRequested, this, [this](const QStringList& ids) { command(&Queue::cancel, ids); });
    connect(&m_panel, &TasksPanel::removeRequested, this, [this](const QStringList& ids) { command(&Queue::remove, ids); });
}

void QueueDesk::connectDetails() {
    connect(&m_details, &DetailsPanel::logWanted, this, [this](const QString& id) {
        if (const auto task = this->task(id))
            m_details.setLog(logText(m_requestLog, *task));
    });
    connect(&m_details, &DetailsPanel::requestWanted, this,
            [this](const QString& id) { m_details.setRequest(requestText(m_requestLog, id)); });
    connect(&m_details, &DetailsPanel::retryRequested, this, [this](const QStringList& ids) { command(&Queue::retry, ids); });
    connect(&m_details, &DetailsPanel::checkAgainRequested, this, [this](const QString& id) { command(&Queue::retry, {id}); });
    connect(&m_details, &DetailsPanel::notSubmittedRequested, this, [this](const QString& id) {
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, id] { queue->resolve(id, {}); });
    });
    connect(&m_details, &DetailsPanel::thisIsItRequested, this, &QueueDesk::askForRemoteId);
    connect(&m_details, &DetailsPanel::raiseLimitRequested, this, &QueueDesk::limitRequested);
    connect(&m_details, &DetailsPanel::goOnRequested, this, [this](const QString& id) { command(&Queue::resume, {id}); });
    connect(&m_details, &DetailsPanel::goOnTogetherRequested, this, [this](const QString& id) {
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, id] { queue->resumeTogether(id); });
    });
    connect(&m_tasks, &QAbstractItemModel::dataChanged, this, &QueueDesk::showSharing);
    connect(&m_details, &DetailsPanel::burnInRequested, this, [this](const QString& id, const QString& path) {
        if (const auto task = this->task(id))
            Q_EMIT burnInRequested(*task, path);
    });
    connect(&m_details, &DetailsPanel::openRequested, this, &QueueDesk::open);
    connect(&m_details, &DetailsPanel::playRequested, this, &QueueDesk::play);
    connect(&m_details, &DetailsPanel::showFileRequested, this, &desktop::showInFolder);
}

void QueueDesk::command(Command what, const QStringList& ids) {
    if (m_queue && !ids.isEmpty())
        QMetaObject::invokeMethod(m_queue, [queue = m_queue, what, ids] { (queue->*what)(ids); });
}

void QueueDesk::open(const QString& id) {
    if (const QString file = firstFile(id); !file.isEmpty())
        desktop::open(file);
}

/// The picture or else the sound; words cannot be played, but lie on the timeline of the clip they were made for.
void QueueDesk::play(const QString& id) {
    const auto found = task(id);
    if (!found)
        return;
    const auto plays = [](const ResultFile& file) { return file.fetched() && file.role != OutputRole::Subtitles; };
    const auto file = std::ranges::find_if(found->files, plays);
    if (file != found->files.end())
        Q_EMIT lookRequested(file->path);
    else if (!isUrl(found->job.source) && !found->job.source.isEmpty())
        Q_EMIT lookRequested(found->job.source);
}

void QueueDesk::tellPickedUp(const QList<Task>& tasks) {
    const auto count = std::ranges::count_if(tasks, [](const Task& task) { return !task::hasEnded(task.state); });
    if (count > 0)
        m_info.tell(InfoBar::Kind::Information,
                    tr("Picked up %n task(s) after the last close. Nothing was sent twice.", nullptr, int(count)));
}

void QueueDesk::askForRemoteId(const QString& id) {
    const auto asked = task(id);
    if (!asked)
        return;
    ::askForRemoteId(m_panel.window(), *asked, this, [this, id](const QString& remoteId) {
        if (m_queue)
            QMetaObject::invokeMethod(m_queue, [queue = m_queue, id, remoteId] { queue->resolve(id, remoteId); });
    });
}

void QueueDesk::showDetails(const QString& id) {
    m_details.setTask(task(id));
    showSharing();
}

void QueueDesk::showSharing() {
    const auto shown = task(m_details.taskId());
    if (!shown || shown->wait != task::Wait::Review)
        return;
    int others = 0;
    for (int row = 0; row < m_tasks.rowCount(); ++row)
        others += waitForTheSameWords(*shown, m_tasks.task(row)) ? 1 : 0;
    m_details.setSharing(others);
}

std::optional<Task> QueueDesk::task(const QString& id) const {
    const int row = m_tasks.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_tasks.task(row));
}

QString QueueDesk::firstFile(const QString& id) const {
    const auto found = task(id);
    if (!found)
        return {};
    const auto file = std::ranges::find_if(found->files, &ResultFile::fetched);
    return file == found->files.end() ? QString() : file->path;
}

QStringList QueueDesk::idsIn(const QList<State>& states) const {
    QStringList ids;
    for (int row = 0; row < m_tasks.rowCount(); ++row) {
        if (states.contains(m_tasks.task(row).state))
            ids << m_tasks.task(row).id;
    }
    return ids;
}

void QueueDesk::pauseAll() {
    command(&Queue::pause, idsIn({State::Queued, State::Running, State::Waiting}));
}

void QueueDesk::resumeAll() {
    command(&Queue::resume, idsIn({State::Paused}));
}

void QueueDesk::retryFailed() {
    command(&Queue::retry, idsIn({State::Failed}));
}

void QueueDesk::removeWhere(const QList<State>& states) {
    command(&Queue::remove, idsIn(states));
}

int QueueDesk::unfinished() const {
    return m_tasks.rowCount() - static_cast<int>(idsIn({State::Done, State::Failed, State::Cancelled}).size());
}
