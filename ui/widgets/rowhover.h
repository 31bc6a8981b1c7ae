// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class QTableView;

/// Which row of a table lies under the mouse; the two that change are painted anew. A member of the table, which must have
/// mouse tracking.
class RowHover : public QObject {
    Q_OBJECT

public:
    explicit RowHover(QTableView& table);
    int row() const { return m_row; }  ///< -1 = none

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set(int row);

    QTableView& m_table;
    int m_row = -1;
};
