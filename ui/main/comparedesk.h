// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/take.h"
#include "ui/main/wholewindow.h"
#include "ui/tasks/taskwording.h"

#include <QtCore/qobject.h>

class CompareView;
class DetailsPanel;
class QMainWindow;
class QStackedWidget;
class Queue;
class TasksPanel;
class TaskTableModel;

/// Takes finished tasks to the comparison, and what is said of them there back to the queue.
class CompareDesk : public QObject {
    Q_OBJECT

public:
    CompareDesk(TaskTableModel& tasks, TasksPanel& panel, DetailsPanel& details, VendorNames vendors, QMainWindow& window);

    void connectQueue(Queue& queue);
    /// The view is made when it is first looked at, and has the window to itself: the panels go and come back.
    void setShown(bool shown, QStackedWidget& centre);

Q_SIGNALS:
    void compared();  ///< there is something to look at

private:
    void compare(const QStringList& ids);
    void show(const QList<Task>& results);
    void dropRemoved();
    void tellNews(int first, int last);
    void offerOthers(QWidget* at);
    CompareView& view(QStackedWidget& centre);
    QList<Task> resultsOf(const QString& source) const;
    QStringList others() const;
    Take takeOf(const Task& task) const;
    void command(const std::function<void(Queue&)>& what);

    TaskTableModel& m_tasks;
    TasksPanel& m_panel;
    VendorNames m_vendors;
    WholeWindow m_place;
    Queue* m_queue = nullptr;
    CompareView* m_view = nullptr;
    QStringList m_ids;         ///< of the tasks compared
};
