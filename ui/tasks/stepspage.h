// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtWidgets/qscrollarea.h>

class Decisions;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ReviewChoices;

/// Where a task stands, what is wrong in a sentence, and what a person may decide about it.
class StepsPage : public QScrollArea {
    Q_OBJECT

public:
    explicit StepsPage(QWidget* parent = nullptr);

    void setTask(const Task& task);
    void setSharing(int others);

Q_SIGNALS:
    void retryRequested();
    void checkAgainRequested();
    void notSubmittedRequested();
    void thisIsItRequested();
    void raiseLimitRequested();
    void editCuesRequested();
    void goOnRequested();
    void goOnTogetherRequested();

private:
    void showHead(const Task& task);
    void showSteps(const Task& task);
    void addStep(const Task& task, task::Step step);

    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_sentence;
    QWidget* m_steps;
    QVBoxLayout* m_stepLines;
    Decisions* m_decisions;
    ReviewChoices* m_review;
    QPushButton* m_raise;
    QPushButton* m_retry;
};
