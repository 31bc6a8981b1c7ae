// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"
#include "ui/widgets/panelheader.h"

class FilterStrip;
class QLabel;
class QLineEdit;
class QMenu;
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
    void setTimeLeft(const QString& words);  ///< of the whole queue; empty when nothing goes on
    QMenu* pauseVendors() const { return m_pauseVendors; }    ///< for whoever knows the tasks to fill
    QMenu* resumeVendors() const { return m_resumeVendors; }
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
    QLabel* m_timeLeft;
    QMenu* m_pauseVendors = nullptr;
    QMenu* m_resumeVendors = nullptr;
    QAction* m_retryFailed = nullptr;
    QAction* m_removeFailed = nullptr;
    bool m_paused = false;
    bool m_filled = false;
};
