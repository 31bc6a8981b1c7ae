// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

/// A path with the word "assumed" behind it where no document gives it, or "changed" where it is the user's.
class PathDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static QString mark(const QModelIndex& index);
};
