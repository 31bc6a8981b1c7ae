// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"
#include "ui/widgets/panelheader.h"

class FilterStrip;
class QLineEdit;
class QPushButton;
class QToolButton;

/// The head of the task table: filters with counts, filter text, pause and tidy up. Little of it while the
/// queue is empty.
class TasksHeader : public PanelHeader {
    Q_OBJECT

public:
    explicit TasksHeader(QWidget* parent = nullptr);

    void setCounts(const TaskTableModel& tasks);
    void setAllPaused(bool paused);
    void setGroup(TaskGroup group);
    QString filterText() const;
    void clearFilter();

Q_SIGNALS:
    void groupChosen(TaskGroup group);
    void filterTextChanged(const QString& text);
    void pauseAllRequested();
    void resumeAllRequested();
    void removeFinishedRequested();
    void removeFailedRequested();
    void retryFailedRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeStrip();
    void makeFilter();
    void makeButtons();
    void fit();

    FilterStrip* m_strip;
    QLineEdit* m_filter;
    QToolButton* m_find;
    QPushButton* m_pause;
    QPushButton* m_tidy;
    QToolButton* m_more;
    QAction* m_retryFailed = nullptr;
    QAction* m_removeFailed = nullptr;
    bool m_paused = false;
    bool m_filled = false;
};
