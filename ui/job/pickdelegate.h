// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

/// A row of a PickList: tick where it is picked, name, quiet detail at the end.
class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
