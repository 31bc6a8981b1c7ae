// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/taskgroup.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qhash.h>

#include <array>
#include <functional>
#include <map>
#include <tuple>
#include <vector>

enum class TaskColumn { Clip, What, Vendor, Language, State, Progress, Left, Cost };
constexpr int taskColumnCount = 8;

/// The words of the table, handed in because a model has none of its own. `text` and `reason` speak of the
/// moment they are called at; the texts of the first four columns never change for a task.
struct TaskWording {
    std::function<QString(TaskColumn)> title{};
    std::function<QString(const Task&, TaskColumn)> text{};
    std::function<QString(const Task&)> reason{};  ///< what stands behind the state; may be empty
};

/// The whole queue in its order: by place, those of one place as they came. Fed with values; asks nobody.
class TaskTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, TaskRole, GroupRole, ReasonRole };

    explicit TaskTableModel(TaskWording wording, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Task& task(int row) const { return m_rows[size_t(row)].task; }
    int rowOf(const QString& id) const { return m_rowOfId.value(id, -1); }
    QString text(int row, TaskColumn column) const { return m_wording.text(task(row), column); }
    /// Lower case: everything of a row that a filter text is looked for in.
    const QString& haystack(int row) const { return m_rows[size_t(row)].haystack; }
    TaskGroup group(int row) const { return m_rows[size_t(row)].group; }
    int count(TaskGroup group) const { return m_counts[size_t(group)]; }

public Q_SLOTS:
    /// Takes over new values of known tasks, told in as few ranges as there are, and appends unknown ones. Where places changed
    /// the rows move.
    void apply(const QList<Task>& tasks);
    void remove(const QStringList& ids);

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        Task task{};
        QString haystack{};
        TaskGroup group = TaskGroup::Waiting;
    };

    using SharedKey = std::tuple<OperationKind, QString, QString>;

    Row rowFor(const Task& task);
    QString sharedWords(const Task& task);
    bool replace(int row, const Task& task);  ///< true when its place is another one
    void keepOrder();
    void append(const QList<Task>& tasks);
    void tellChanged(std::vector<int> rows);
    void removeRange(int first, int last);
    void count(TaskGroup group, int by);
    void indexFrom(int row);

    TaskWording m_wording;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOfId;
    std::map<SharedKey, QString> m_sharedWords;  ///< by operation, vendor and language
    std::array<int, taskGroupCount> m_counts{};
};
