// SPDX-License-Identifier: MIT
#include "models/tasks/tasktablemodel.h"

#include <algorithm>
#include <numeric>

namespace {

/// More scattered ranges than this cost a view more than to start anew.
constexpr size_t mostRanges = 32;

struct Range {
    int first = 0;
    int last = 0;
};

/// Sorts `rows` and joins neighbours.
std::vector<Range> rangesOf(std::vector<int> rows) {
    std::ranges::sort(rows);
    std::vector<Range> ranges;
    for (const int row : rows) {
        if (!ranges.empty() && row <= ranges.back().last + 1)
            ranges.back().last = row;
        else
            ranges.push_back({row, row});
    }
    return ranges;
}

bool sameWords(const Task& a, const Task& b) {
    return a.job.source == b.job.source && a.job.text == b.job.text && a.job.operation == b.job.operation &&
           a.job.vendor == b.job.vendor && a.job.targetLanguage == b.job.targetLanguage;
}

}  // namespace

TaskTableModel::TaskTableModel(TaskWording wording, QObject* parent)
    : QAbstractTableModel(parent), m_wording(std::move(wording)) {}

int TaskTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : taskColumnCount;
}

QVariant TaskTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const auto column = TaskColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_wording.text(row.task, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString reason = column == TaskColumn::State ? m_wording.reason(row.task) : QString();
        const QString text = m_wording.text(row.task, column);
        return reason.isEmpty() ? text : text + QStringLiteral(": ") + reason;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == TaskColumn::Cost ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return row.task.id;
    case TaskRole:
        return QVariant::fromValue(row.task);
    case GroupRole:
        return int(row.group);
    case ReasonRole:
        return m_wording.reason(row.task);
    default:
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= taskColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return m_wording.title(TaskColumn(section));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (TaskColumn(section) == TaskColumn::Cost ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TaskTableModel::apply(const QList<Task>& tasks) {
    std::vector<int> changed;
    QList<Task> fresh;
    bool moved = false;
    for (const Task& task : tasks) {
        const int row = rowOf(task.id);
        if (row < 0) {
            fresh.append(task);
        } else {
            moved = replace(row, task) || moved;
            changed.push_back(row);
        }
    }
    tellChanged(std::move(changed));
    append(fresh);
    if (moved || !fresh.isEmpty())
        keepOrder();
    Q_EMIT countsChanged();
}

void TaskTableModel::remove(const QStringList& ids) {
    std::vector<int> rows;
    for (const QString& id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    const auto ranges = rangesOf(std::move(rows));
    const bool anew = ranges.size() > mostRanges;
    if (anew)
        beginResetModel();
    for (auto range = ranges.rbegin(); range != ranges.rend() && !anew; ++range) {
        beginRemoveRows({}, range->first, range->last);
        removeRange(range->first, range->last);
        endRemoveRows();
    }
    if (anew) {
        for (const Range& range : ranges) {
            for (int row = range.first; row <= range.last; ++row) {
                count(m_rows[size_t(row)].group, -1);
                m_rowOfId.remove(task(row).id);
            }
        }
        std::erase_if(m_rows, [this](const Row& row) { return !m_rowOfId.contains(row.task.id); });
        indexFrom(0);
        endResetModel();
    }
    Q_EMIT countsChanged();
}

TaskTableModel::Row TaskTableModel::rowFor(const Task& task) {
    const QString clip = m_wording.text(task, TaskColumn::Clip).toLower();
    return {task, clip + QLatin1Char('\n') + sharedWords(task), groupOf(task)};
}

/// Making words is slow, and thousands of tasks share these.
QString TaskTableModel::sharedWords(const Task& task) {
    const SharedKey key{task.job.operation, task.job.vendor, task.job.targetLanguage};
    QString& words = m_sharedWords[key];
    if (words.isEmpty()) {
        for (const auto column : {TaskColumn::What, TaskColumn::Vendor, TaskColumn::Language})
            words += m_wording.text(task, column).toLower() + QLatin1Char('\n');
    }
    return words;
}

bool TaskTableModel::replace(int row, const Task& task) {
    Row& kept = m_rows[size_t(row)];
    const bool moved = kept.task.place != task.place;
    count(kept.group, -1);
    if (sameWords(kept.task, task)) {
        kept.task = task;
        kept.group = groupOf(task);
    } else {
        kept = rowFor(task);
    }
    count(kept.group, 1);
    return moved;
}

/// Rows are large: their places are sorted, and each row moves once.
void TaskTableModel::keepOrder() {
    const auto placeOf = [](const Row& row) { return row.task.place; };
    if (std::ranges::is_sorted(m_rows, {}, placeOf))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int row) { return task(row).place; });
    std::vector<Row> sorted;
    sorted.reserve(m_rows.size());
    std::vector<int> newRow(m_rows.size());
    for (const int row : order) {
        newRow[size_t(row)] = int(sorted.size());
        sorted.push_back(std::move(m_rows[size_t(row)]));
    }
    m_rows = std::move(sorted);
    indexFrom(0);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(this->index(newRow[size_t(index.row())], index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TaskTableModel::append(const QList<Task>& tasks) {
    std::vector<Row> rows;
    for (const Task& task : tasks) {
        const int place = int(m_rows.size() + rows.size());
        if (m_rowOfId.contains(task.id))  // twice in one message: the later value counts
            rows[size_t(rowOf(task.id)) - m_rows.size()] = rowFor(task);
        else {
            m_rowOfId.insert(task.id, place);
            rows.push_back(rowFor(task));
        }
    }
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (Row& row : rows) {
        count(row.group, 1);
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void TaskTableModel::tellChanged(std::vector<int> rows) {
    for (const Range& range : rangesOf(std::move(rows)))
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, taskColumnCount - 1));
}

void TaskTableModel::removeRange(int first, int last) {
    for (int row = first; row <= last; ++row) {
        count(m_rows[size_t(row)].group, -1);
        m_rowOfId.remove(task(row).id);
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    indexFrom(first);
}

void TaskTableModel::count(TaskGroup group, int by) {
    m_counts[size_t(group)] += by;
    m_counts[size_t(TaskGroup::All)] += by;
}

void TaskTableModel::indexFrom(int row) {
    for (; row < int(m_rows.size()); ++row)
        m_rowOfId[task(row).id] = row;
}
