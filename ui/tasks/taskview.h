// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queueorder.h"
#include "ui/tasks/taskcells.h"
#include "ui/widgets/rowhover.h"

#include <QtWidgets/qtableview.h>

/// The table of tasks: rows hovered and selected whole, columns to hide, move and widen.
class TaskView : public QTableView {
    Q_OBJECT

public:
    explicit TaskView(TaskThumbnail thumbnail, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    int hoveredRow() const { return m_hover.row(); }
    bool isFirst(int column) const;  ///< leftmost of the columns shown (rightmost when mirrored)
    bool isLast(int column) const;
    bool isWide() const { return viewport()->width() >= wide; }  ///< room for thumbnails

    QByteArray saveState() const;
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void removeRequested();
    void openRequested();
    void moveRequested(QueueSpot::Where where);  ///< Alt with an arrow, Home or End

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int wide = 1040;

    void useOwnWidths();
    void showHeaderMenu(const QPoint& at);

    RowHover m_hover{*this};
    bool m_ownWidths = true;  ///< until somebody drags a column or a kept state comes back
};
