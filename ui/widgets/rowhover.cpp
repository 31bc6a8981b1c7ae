// SPDX-License-Identifier: MIT
#include "ui/widgets/rowhover.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qtableview.h>

#include <utility>

RowHover::RowHover(QTableView& table) : m_table(table) {
    table.viewport()->installEventFilter(this);
}

bool RowHover::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        set(m_table.rowAt(static_cast<QMouseEvent*>(event)->pos().y()));
    else if (event->type() == QEvent::Leave)
        set(-1);
    return false;
}

void RowHover::set(int row) {
    if (row == m_row)
        return;
    QWidget* viewport = m_table.viewport();
    for (const int changed : {std::exchange(m_row, row), row}) {
        if (changed >= 0)
            viewport->update(0, m_table.rowViewportPosition(changed), viewport->width(), m_table.rowHeight(changed));
    }
}
