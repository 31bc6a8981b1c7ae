// SPDX-License-Identifier: MIT
#pragma once

#include "ui/tasks/taskcells.h"

#include <QtWidgets/qtableview.h>

/// The table of tasks: rows hovered and selected whole, columns to hide, move and widen.
class TaskView : public QTableView {
    Q_OBJECT

public:
    explicit TaskView(TaskThumbnail thumbnail, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    int hoveredRow() const { return m_hoveredRow; }
    bool isFirst(int column) const;  ///< leftmost of the columns shown (rightmost when mirrored)
    bool isLast(int column) const;
    bool isWide() const { return viewport()->width() >= wide; }  ///< room for thumbnails

    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void removeRequested();
    void openRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int wide = 1040;

    void setHovered(int row);
    void useOwnWidths();
    void showHeaderMenu(const QPoint& at);

    int m_hoveredRow = -1;
    bool m_ownWidths = true;  ///< until somebody drags a column or a kept state comes back
};
