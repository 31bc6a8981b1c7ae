// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/shapedwords.h"

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

    const LaunchPlan& m_plan;
    mutable ShapedWords m_small, m_bold;
};
