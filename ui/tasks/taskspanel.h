// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/taskfiltermodel.h"
#include "models/tasks/timeleft.h"
#include "services/queue/queueorder.h"
#include "ui/tasks/taskcells.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class EmptyState;
class QMenu;
class QStackedLayout;
class TasksHeader;
class TaskView;

/// The queue: what runs, what waits and why, what it costs. Asks by signals, by task id.
class TasksPanel : public QWidget {
    Q_OBJECT

public:
    TasksPanel(TaskTableModel* tasks, TaskThumbnail thumbnail, QWidget* parent = nullptr);

    QWidget* header() const;  ///< may become the title bar of a dock
    QString current() const;
    QStringList selected() const;
    void setCurrent(const QString& id);
    void showGroup(TaskGroup group);

    /// How many tasks a vendor works on at once, for the time that is left.
    void setAtOnce(timeleft::AtOnce atOnce);

    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void currentChanged(const QString& id);  ///< empty when there is none; also when its values changed
    void openRequested(const QString& id);
    void playRequested(const QString& id);
    void showInFolderRequested(const QString& id);
    void compareRequested(const QStringList& ids);
    void reportRequested(const QString& id);  ///< of the batch that it belongs to
    void retryRequested(const QStringList& ids);
    void pauseRequested(const QStringList& ids);
    void resumeRequested(const QStringList& ids);
    void cancelRequested(const QStringList& ids);
    void removeRequested(const QStringList& ids);
    void moveRequested(const QStringList& ids, const QueueSpot& spot);
    void changeRequested(const QStringList& ids);  ///< those that may still be changed

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using May = bool (*)(const Task&);

    void connectHeader();
    void connectView();
    void keepSelection();
    void showContextMenu(const QPoint& at);
    QStringList idsWhere(May may, bool ofSelected) const;
    void removeSelected();
    void cancelSelected();
    void addMoves(QMenu& menu, bool possible);
    void moveSelected(QueueSpot::Where where);
    void tellCounts();
    void tellTimeLeft();
    void showPage();
    void tick();

    TaskTableModel* m_tasks;
    TaskFilterModel* m_shown;
    TasksHeader* m_header;
    TaskView* m_view;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QStackedLayout* m_stack;
    QTimer m_tick;  ///< "Retrying in 40 s" counts down
    QTimer m_timeLeft;  ///< told anew when it has run down
    timeleft::AtOnce m_atOnce = [](const Task&) { return std::optional<int>(); };
    QStringList m_keptSelection;
    QString m_keptCurrent;
};
