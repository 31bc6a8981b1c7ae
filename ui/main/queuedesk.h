// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"

#include <QtCore/qobject.h>

#include <functional>

class DetailsPanel;
class InfoBar;
class JobPanel;
class Queue;
class TasksPanel;

/// Ties the task table and its details to the queue, which works in another thread.
class QueueDesk : public QObject {
    Q_OBJECT

public:
    QueueDesk(TaskTableModel& tasks, TasksPanel& panel, DetailsPanel& details, JobPanel& job, InfoBar& info,
              QString requestLog, QObject* parent);

    /// From now on the table shows this queue and commands go to it.
    void connectQueue(Queue& queue);
    /// What the Job panel asks for goes through this before it is queued.
    void setSettling(std::function<QList<JobSpec>(const QList<JobSpec>&)> settle) { m_settle = std::move(settle); }

    /// Done to jobs on their way into the queue: what they take along that the Job panel knows nothing of.
    void setDressing(std::function<QList<JobSpec>(const QList<JobSpec>&)> dress) { m_dress = std::move(dress); }

    void queue(const QList<JobSpec>& jobs);
    void pauseAll();
    void resumeAll();
    void retryFailed();
    void removeWhere(const QList<task::State>& states);
    int unfinished() const;

Q_SIGNALS:
    void lookRequested(const QString& path);  ///< play a result in the preview
    void jobsQueued();
    void limitRequested(const QString& account);
    void burnInRequested(const Task& task, const QString& subtitles);

private:
    using Command = void (Queue::*)(const QStringList&);
    void connectPanel();
    void connectDetails();
    void command(Command what, const QStringList& ids);
    void open(const QString& id);
    void play(const QString& id);
    void tellPickedUp(const QList<Task>& tasks);
    void askForRemoteId(const QString& id);
    void showDetails(const QString& id);
    void showSharing();
    std::optional<Task> task(const QString& id) const;
    QString firstFile(const QString& id) const;
    QStringList idsIn(const QList<task::State>& states) const;

    TaskTableModel& m_tasks;
    TasksPanel& m_panel;
    DetailsPanel& m_details;
    InfoBar& m_info;
    QString m_requestLog;
    Queue* m_queue = nullptr;
    std::function<QList<JobSpec>(const QList<JobSpec>&)> m_dress = [](const QList<JobSpec>& jobs) { return jobs; };
    std::function<QList<JobSpec>(const QList<JobSpec>&)> m_settle = [](const QList<JobSpec>& jobs) { return jobs; };
};
