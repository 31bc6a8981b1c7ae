// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtWidgets/qwidget.h>

class QLabel;

/// What a task was expected to cost, what it did cost, and its own cap.
class CostPage : public QWidget {
    Q_OBJECT

public:
    explicit CostPage(QWidget* parent = nullptr);

    void setTask(const Task& task, const QString& unit);

private:
    QLabel* m_free;
    QWidget* m_sums;
    QLabel* m_estimated;
    QLabel* m_charged;
    QLabel* m_cap;
    QLabel* m_remoteId;
};
