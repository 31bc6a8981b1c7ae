// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/taskfiltermodel.h"
#include "ui/tasks/taskcells.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class EmptyState;
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
    void tellCounts();
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
    QStringList m_keptSelection;
    QString m_keptCurrent;
};
