// SPDX-License-Identifier: MIT
#include "models/accounts/recordtable.h"

#include <algorithm>

RecordTable::RecordTable(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

void RecordTable::setHeadings(const QStringList& headings) {
    m_headings = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void RecordTable::setRows(const Rows& rows, const QSet<int>& flagged) {
    beginResetModel();
    m_rows = rows;
    m_flagged = flagged;
    endResetModel();
}

int RecordTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant RecordTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_rows[index.row()].value(index.column());
    if (role == Qt::DisplayRole)
        return value;
    if (role == FlagRole)
        return m_flagged.contains(index.row());
    const bool number = value.typeId() == QMetaType::Double;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (number ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    const auto isNumber = [section](const QVariantList& row) { return row.value(section).typeId() == QMetaType::Double; };
    const bool numbers = std::ranges::any_of(m_rows, isNumber);
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignVCenter | (numbers ? Qt::AlignTrailing : Qt::AlignLeading)) : QVariant();
}
