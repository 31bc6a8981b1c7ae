// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

/// One clip: picture, name, "2:14 · 1080p · 148 MB" and, when there is one, the problem in words.
class ClipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static QString facts(const QModelIndex& index);
    static QString warning(const QModelIndex& index);  ///< empty when all is well
    static QString explanation(const QModelIndex& index);  ///< the warning as a whole sentence, for the tooltip
};
