// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/taskmoney.h"

#include <QtWidgets/qscrollarea.h>

class QGridLayout;
class QLabel;

/// What a task was expected to cost, what it did cost, the limits it is held against, and its lines of the ledger.
class CostPage : public QScrollArea {
    Q_OBJECT

public:
    explicit CostPage(QWidget* parent = nullptr);

    void setTask(const Task& task, const QString& unit);
    void setMoney(const TaskMoney& money);

private:
    QLabel* addValue(QGridLayout& grid, const QString& name, QLabel* value);
    void showLimits();
    void showLines();

    QString m_unit;
    TaskMoney m_money;
    QLabel* m_free;
    QWidget* m_sums;
    QLabel* m_estimated;
    QLabel* m_charged;
    QLabel* m_cap;
    QLabel* m_remoteId;
    QWidget* m_limits;
    QWidget* m_lines;
};
