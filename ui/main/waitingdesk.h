// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"
#include "services/queue/jobchange.h"
#include "services/vendors/registry.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ChangeTasksDialog;
class InfoBar;
class JobDraft;
class MainActions;
class MediaListModel;
class Queue;
class TasksPanel;

/// What is done to many tasks that wait: put in another order, changed alike, a vendor's paused.
class WaitingDesk : public QObject {
    Q_OBJECT

public:
    /// What the desk ties together; all of it outlives it.
    struct Parts {
        TaskTableModel& tasks;
        TasksPanel& panel;
        JobDraft& draft;
        const MediaListModel& clips;
        InfoBar& info;
    };
    WaitingDesk(const Parts& parts, MainActions& actions, QObject* parent);

    void connectQueue(Queue& queue);

private:
    void askForChange(const QStringList& ids);
    void measure(const QStringList& sources);
    double secondsOf(const QString& source) const;
    void tell(const EditOutcome& outcome);

    Parts m_parts;
    QPointer<ChangeTasksDialog> m_dialog;
    QHash<QString, double> m_lengths;  ///< of clips that are not in the list of media
    Queue* m_queue = nullptr;
};
