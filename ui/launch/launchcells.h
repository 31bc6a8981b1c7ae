// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qpixmap.h>
#include <QtWidgets/qstyleditemdelegate.h>

class LaunchPlan;

/// A cell of the grid: a tick over its price, or why there is none. Neighbours with the same reason are one field.
class LaunchCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    LaunchCells(const LaunchPlan& plan, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTick(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintReason(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QString reason(int row, int column) const;

    /// What every cell is painted with, made once for a font, a palette and a screen: hundreds of cells are painted at a time.
    struct Tools {
        QFont from{}, small{}, bold{};
        qint64 palette = 0;
        qreal ratio = 0;
        QPixmap ticked{}, empty{};
    };
    const Tools& tools(const QPainter& painter, const QStyleOptionViewItem& option) const;

    const LaunchPlan& m_plan;
    mutable Tools m_tools;
};
