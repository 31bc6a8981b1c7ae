// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractitemmodel.h>

#include <vector>

/// Words in rows and columns, as plain as a model can be: the peer's rows.
class PlainTable : public QAbstractTableModel {
public:
    PlainTable(std::vector<QStringList> rows, int columns) : m_rows(std::move(rows)), m_columns(columns) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void setText(int row, int column, const QString& text);

private:
    std::vector<QStringList> m_rows;
    int m_columns;
};
