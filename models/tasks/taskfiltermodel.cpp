// SPDX-License-Identifier: MIT
#include "models/tasks/taskfiltermodel.h"

#include <QtCore/qstringmatcher.h>

#include <algorithm>
#include <numeric>

namespace {
/// More rows than this that come and go at once are told as a reset.
constexpr int mostSingleMoves = 64;
}  // namespace

TaskFilterModel::TaskFilterModel(TaskTableModel* tasks, QObject* parent)
    : QAbstractProxyModel(parent), m_tasks(tasks) {
    setSourceModel(tasks);
    connect(tasks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { onChanged(from.row(), to.row()); });
    connect(tasks, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onInserted(first, last); });
    connect(tasks, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { onAboutToBeRemoved(first, last); });
    connect(tasks, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRemoved(first, last); });
    connect(tasks, &QAbstractItemModel::layoutAboutToBeChanged, this, &TaskFilterModel::onOrderAboutToChange);
    connect(tasks, &QAbstractItemModel::layoutChanged, this, &TaskFilterModel::onOrderChanged);
    connect(tasks, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(tasks, &QAbstractItemModel::modelReset, this, [this] {
        fill();
        endResetModel();
    });
    fill();
}

void TaskFilterModel::setGroup(TaskGroup group) {
    if (group == m_group)
        return;
    m_group = group;
    refill();
}

void TaskFilterModel::setText(const QString& text) {
    const QString wanted = text.trimmed().toLower();
    if (wanted == m_text)
        return;
    m_text = wanted;
    refill();
}

QModelIndex TaskFilterModel::indexOf(const QString& taskId) const {
    const int source = m_tasks->rowOf(taskId);
    const int row = source < 0 ? -1 : m_places[size_t(source)];
    return row < 0 ? QModelIndex() : index(row, 0);
}

int TaskFilterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TaskFilterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : taskColumnCount;
}

QModelIndex TaskFilterModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

/// The base class asks the first row, of which there may be none.
QVariant TaskFilterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return m_tasks->headerData(section, orientation, role);
}

QModelIndex TaskFilterModel::mapToSource(const QModelIndex& proxy) const {
    if (!proxy.isValid() || proxy.row() >= int(m_rows.size()))
        return {};
    return m_tasks->index(m_rows[size_t(proxy.row())], proxy.column());
}

QModelIndex TaskFilterModel::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || source.row() >= int(m_places.size()))
        return {};
    return index(m_places[size_t(source.row())], source.column());
}

void TaskFilterModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sources;
    for (const QModelIndex& index : before)
        sources.push_back(m_rows[size_t(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    std::ranges::sort(m_rows);
    m_rows = ordered(std::move(m_rows));
    placeFrom(0);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_places[size_t(sources[size_t(i)])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool TaskFilterModel::accepts(int sourceRow) const {
    if (m_group != TaskGroup::All && m_tasks->group(sourceRow) != m_group)
        return false;
    return m_text.isEmpty() || m_tasks->haystack(sourceRow).contains(m_text);
}

void TaskFilterModel::fill() {
    std::vector<int> rows;
    const QStringMatcher matcher(m_text);
    for (int row = 0; row < m_tasks->rowCount(); ++row) {
        if (m_group != TaskGroup::All && m_tasks->group(row) != m_group)
            continue;
        if (m_text.isEmpty() || matcher.indexIn(m_tasks->haystack(row)) >= 0)
            rows.push_back(row);
    }
    m_rows = ordered(std::move(rows));
    m_places.assign(size_t(m_tasks->rowCount()), -1);
    placeFrom(0);
}

void TaskFilterModel::refill() {
    beginResetModel();
    fill();
    endResetModel();
}

/// `rows` ascend; equal keys keep that order.
std::vector<int> TaskFilterModel::ordered(std::vector<int> rows) const {
    if (m_sortColumn < 0)
        return rows;
    std::vector<std::pair<TaskSortKey, int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(sortKey(*m_tasks, row, TaskColumn(m_sortColumn)), row);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::stable_sort(keyed, [ascending](const auto& a, const auto& b) {
        return ascending ? a.first < b.first : b.first < a.first;
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto& entry) { return entry.second; });
    return rows;
}

void TaskFilterModel::placeFrom(int row) {
    for (; row < int(m_rows.size()); ++row)
        m_places[size_t(m_rows[size_t(row)])] = row;
}

int TaskFilterModel::placeFor(int sourceRow) const {
    if (m_sortColumn < 0)
        return int(std::ranges::lower_bound(m_rows, sourceRow) - m_rows.begin());
    const auto column = TaskColumn(m_sortColumn);
    const TaskSortKey key = sortKey(*m_tasks, sourceRow, column);
    const auto before = [&](int shown) {
        const TaskSortKey other = sortKey(*m_tasks, shown, column);
        return m_sortOrder == Qt::AscendingOrder ? !(key < other) : !(other < key);
    };
    return int(std::ranges::partition_point(m_rows, before) - m_rows.begin());
}

void TaskFilterModel::show(int sourceRow) {
    const int place = placeFor(sourceRow);
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, sourceRow);
    placeFrom(place);
    endInsertRows();
}

void TaskFilterModel::hide(int sourceRow) {
    const int place = m_places[size_t(sourceRow)];
    beginRemoveRows({}, place, place);
    m_rows.erase(m_rows.begin() + place);
    m_places[size_t(sourceRow)] = -1;
    placeFrom(place);
    endRemoveRows();
}

void TaskFilterModel::onChanged(int first, int last) {
    std::vector<int> moved;
    int top = rowCount(), bottom = -1;
    for (int row = first; row <= last; ++row) {
        const int place = m_places[size_t(row)];
        if (accepts(row) != (place >= 0)) {
            moved.push_back(row);
        } else if (place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (int(moved.size()) > mostSingleMoves)
        return refill();
    if (bottom >= 0)
        Q_EMIT dataChanged(index(top, 0), index(bottom, taskColumnCount - 1));
    for (const int row : moved)
        m_places[size_t(row)] < 0 ? show(row) : hide(row);
}

/// New tasks stand at the end of the queue.
void TaskFilterModel::onInserted(int first, int last) {
    m_places.resize(size_t(last) + 1, -1);
    std::vector<int> fresh;
    for (int row = first; row <= last; ++row) {
        if (accepts(row))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    if (m_sortColumn >= 0) {
        if (int(fresh.size()) > mostSingleMoves)
            return refill();
        for (const int row : fresh)
            show(row);
        return;
    }
    const int place = int(m_rows.size());
    beginInsertRows({}, place, place + int(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), fresh.begin(), fresh.end());
    placeFrom(place);
    endInsertRows();
}

void TaskFilterModel::onAboutToBeRemoved(int first, int last) {
    std::vector<int> places;
    for (int row = first; row <= last; ++row) {
        if (m_places[size_t(row)] >= 0)
            places.push_back(m_places[size_t(row)]);
    }
    if (places.empty())
        return;
    const auto [top, bottom] = std::ranges::minmax(places);
    if (bottom - top + 1 != int(places.size())) {  // scattered by a sort
        m_resetting = true;
        return beginResetModel();
    }
    beginRemoveRows({}, top, bottom);
    m_rows.erase(m_rows.begin() + top, m_rows.begin() + bottom + 1);
    for (int row = first; row <= last; ++row)
        m_places[size_t(row)] = -1;
    placeFrom(top);
    endRemoveRows();
}

void TaskFilterModel::onRemoved(int first, int last) {
    if (m_resetting) {
        m_resetting = false;
        fill();
        return endResetModel();
    }
    m_places.erase(m_places.begin() + first, m_places.begin() + last + 1);
    for (int& row : m_rows) {
        if (row > last)
            row -= last - first + 1;
    }
}

/// Somebody put tasks elsewhere in the queue.
void TaskFilterModel::onOrderAboutToChange() {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_keptIds.clear();
    for (const QModelIndex& index : persistentIndexList())
        m_keptIds << task(index.row()).id;
}

void TaskFilterModel::onOrderChanged() {
    fill();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(m_keptIds[i]).siblingAtColumn(before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}
