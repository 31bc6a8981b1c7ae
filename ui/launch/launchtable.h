// SPDX-License-Identifier: MIT
#pragma once

#include "models/launch/launchtablemodel.h"

#include <QtCore/qtimer.h>
#include <QtGui/qimage.h>
#include <QtWidgets/qtableview.h>

class LaunchClips;
class LaunchHead;
class LaunchCorner;
class LaunchPlan;

/// The grid. Space ticks a cell, Ctrl+Space its row, Shift+Space its column, Ctrl+D fills what is selected as the first row is.
class LaunchTable : public QTableView {
    Q_OBJECT

public:
    LaunchTable(LaunchPlan& plan, std::function<QImage(const QString& path)> thumbnail, QWidget* parent = nullptr);

    QList<int> selectedRows() const;  ///< in order
    LaunchHead* head() const { return m_head; }
    /// They are judged: until then other columns than before are blank, so that opening a batch of thousands waits for nothing.
    void showCells();

Q_SIGNALS:
    void voiceAsked(int column);
    void clipMenuAsked(const QPoint& at);  ///< global

protected:
    void dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void updateGeometries() override;

private:
    void toggle(const QList<int>& rows, const QList<int>& columns);
    void toggleSelected();

    LaunchPlan& m_plan;
    LaunchTableModel m_model;
    LaunchHead* m_head;
    LaunchClips* m_clips;
    LaunchCorner* m_corner;
    QTimer m_headsSoon;
    bool m_blank = false;
};
