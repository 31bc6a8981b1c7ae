// SPDX-License-Identifier: MIT
#pragma once

#include "ui/avatars/avatarpictures.h"

#include <QtWidgets/qstyleditemdelegate.h>

/// A tile: the thumbnail, what it is called, a tick when the job has it and a mark when it is one's own.
class AvatarDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr QSize picture{92, 112};

    void setPictures(const AvatarPictures& pictures) { m_pictures = pictures; }
    void setChosen(const QString& id) { m_chosen = id; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPicture(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    AvatarPictures m_pictures;
    QString m_chosen;
};
