// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

class CastTable;

/// A character's name behind its initials; a note, in place.
class CastTextCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CastTextCell(CastTable* table);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CastTable* m_table;
};

/// A voice and what it is like; or the closest one and why; or what to do.
class CastVoiceCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CastVoiceCell(CastTable* table);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    CastTable* m_table;
};
