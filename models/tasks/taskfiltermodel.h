// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasksortkey.h"

#include <QtCore/qabstractproxymodel.h>

/// The rows of one group that hold a text, in the order of a column. One pass over 10,000 rows a keystroke,
/// told as a reset: a view keeps its selection by task id. Rows do not jump while their values change; they
/// take their new place when they are sorted again.
class TaskFilterModel : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit TaskFilterModel(TaskTableModel* tasks, QObject* parent = nullptr);

    void setGroup(TaskGroup group);
    void setText(const QString& text);
    TaskGroup group() const { return m_group; }
    QString text() const { return m_text; }

    QModelIndex indexOf(const QString& taskId) const;
    const Task& task(int row) const { return m_tasks->task(m_rows[size_t(row)]); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex& proxy) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    /// Column -1 is the order of the queue.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool accepts(int sourceRow) const;
    void fill();
    void refill();
    std::vector<int> ordered(std::vector<int> rows) const;
    void placeFrom(int row);
    int placeFor(int sourceRow) const;
    void show(int sourceRow);
    void hide(int sourceRow);

    void onChanged(int first, int last);
    void onInserted(int first, int last);
    void onAboutToBeRemoved(int first, int last);
    void onRemoved(int first, int last);
    void onOrderAboutToChange();
    void onOrderChanged();

    TaskTableModel* m_tasks;
    std::vector<int> m_rows;    ///< source row of each shown row
    std::vector<int> m_places;  ///< shown row of each source row, -1 when it is not shown
    QString m_text;             ///< lower case
    TaskGroup m_group = TaskGroup::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QStringList m_keptIds;     ///< of the persistent indexes, while the source changes its order
    bool m_resetting = false;  ///< between the two signals of a scattered removal
};
