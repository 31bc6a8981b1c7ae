// SPDX-License-Identifier: MIT
#include "models/watch/watchrulesmodel.h"

#include <algorithm>

WatchRulesModel::WatchRulesModel(WatchWording wording, QObject* parent) : QAbstractTableModel(parent), m_wording(std::move(wording)) {}

void WatchRulesModel::setRules(const QList<WatchRule>& rules) {
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void WatchRulesModel::setStatus(const QList<WatchStatus>& status) {
    m_status.clear();
    for (const WatchStatus& one : status)
        m_status.insert(one.rule, one);
    if (!m_rules.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const WatchRule* WatchRulesModel::rule(const QString& id) const {
    const auto found = std::ranges::find(m_rules, id, &WatchRule::id);
    return found == m_rules.end() ? nullptr : &*found;
}

/// Until somebody has looked, a rule that is on is about to be looked at.
WatchStatus WatchRulesModel::statusOf(const WatchRule& rule) const {
    if (!rule.on)
        return {.rule = rule.id, .state = WatchState::Off};
    return m_status.value(rule.id, {.rule = rule.id, .state = WatchState::Looking});
}

int WatchRulesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rules.size());
}

int WatchRulesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WatchRulesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WatchRule& rule = m_rules[index.row()];
    const WatchStatus status = statusOf(rule);
    if (role == IdRole)
        return rule.id;
    if (role == NeedsYouRole)
        return status.trouble.has_value();
    if (role == Qt::CheckStateRole && index.column() == Folder)
        return rule.on ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Folder:
        return rule.folder;
    case What:
        return m_wording.what(rule);
    case State:
        return m_wording.state(rule, status);
    case Counts:
        return m_wording.counts(rule, status);
    default:
        return {};
    }
}

bool WatchRulesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Folder)
        return false;
    Q_EMIT onChosen(m_rules[index.row()].id, value.toInt() == Qt::Checked);
    return true;
}

QVariant WatchRulesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_wording.heads().value(section)) : QVariant();
}

Qt::ItemFlags WatchRulesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Folder ? usual | Qt::ItemIsUserCheckable : usual;
}
