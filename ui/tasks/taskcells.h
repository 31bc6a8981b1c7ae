// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qstyleditemdelegate.h>

#include <functional>

/// The picture of a task's source, null while there is none.
using TaskThumbnail = std::function<QImage(const QString& source)>;

/// Paints a row's ground and one line of text; the kinds of cells below paint their own inside.
class TaskCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    virtual void paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const;
};

class ClipCell : public TaskCell {
    Q_OBJECT

public:
    ClipCell(TaskThumbnail thumbnail, QObject* parent);

protected:
    void paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const override;

private:
    TaskThumbnail m_thumbnail;
};

class StateCell : public TaskCell {
    Q_OBJECT

public:
    using TaskCell::TaskCell;

protected:
    void paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const override;
};

class ProgressCell : public TaskCell {
    Q_OBJECT

public:
    using TaskCell::TaskCell;

protected:
    void paintInside(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const override;
};
