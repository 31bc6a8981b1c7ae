// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtCore/qset.h>
#include <QtCore/qstringlist.h>

/// Rows of plain values that a vendor told: dates, texts, numbers. How a value is written is the view's.
class RecordTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using Rows = QList<QVariantList>;
    enum Role { FlagRole = Qt::UserRole };  ///< bool: somebody should look at this row

    explicit RecordTable(int columns, QObject* parent = nullptr);

    void setHeadings(const QStringList& headings);
    void setRows(const Rows& rows, const QSet<int>& flagged = {});

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const int m_columns;
    QStringList m_headings;
    Rows m_rows;
    QSet<int> m_flagged;
};
