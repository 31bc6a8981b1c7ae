// SPDX-License-Identifier: MIT
#include "models/accounts/pathsmodel.h"

#include "models/accounts/accountsmodel.h"

PathsModel::PathsModel(AccountsModel& accounts, QObject* parent) : QAbstractTableModel(parent), m_accounts(accounts) {
    connect(&m_accounts, &AccountsModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const int row = m_accounts.rowOf(m_account);
        if (row >= first.row() && row <= last.row() && !m_paths.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_paths.size()) - 1, ColumnCount - 1));
    });
}

void PathsModel::show(const QString& account) {
    const int row = m_accounts.rowOf(account);
    beginResetModel();
    m_account = account;
    m_paths = row < 0 ? QList<EndpointPath>() : m_accounts.vendorAt(row).paths;
    endResetModel();
}

int PathsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_paths.size());
}

int PathsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PathsModel::data(const QModelIndex& index, int role) const {
    const int row = m_accounts.rowOf(m_account);
    if (row < 0 || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EndpointPath& own = m_paths[index.row()];
    const QString replaced = m_accounts.at(row).account.paths.value(own.name);
    if (role == AssumedRole)
        return own.assumed;
    if (role == ReplacedRole)
        return !replaced.isEmpty();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return index.column() == NameColumn ? own.name : replaced.isEmpty() ? own.path : replaced;
}

bool PathsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != PathColumn)
        return false;
    m_accounts.setPath(m_account, m_paths[index.row()].name, value.toString());
    return true;
}

Qt::ItemFlags PathsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == PathColumn ? flags | Qt::ItemIsEditable : flags;
}
