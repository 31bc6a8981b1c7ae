// SPDX-License-Identifier: MIT
#include "tests/benchmarks/plaintable.h"

int PlainTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant PlainTable::data(const QModelIndex& index, int role) const {
    return role == Qt::DisplayRole ? QVariant(m_rows[size_t(index.row())][index.column()]) : QVariant();
}

void PlainTable::setText(int row, int column, const QString& text) {
    m_rows[size_t(row)][column] = text;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}
