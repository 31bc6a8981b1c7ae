// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

class CueView;

/// A cell of one line: numbers at the end, the row of the cue that plays in weak, its number in accent.
class CueCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CueCell(CueView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    QRect paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;  ///< returns the room

    CueView* m_view;
};

/// Start and end: typed as "1:02.5". What is no time is shown as such and not taken.
class CueTimeCell : public CueCell {
    Q_OBJECT

public:
    using CueCell::CueCell;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Words in up to two lines. Enter takes them, Shift+Enter breaks the line, Ctrl+Enter takes them and goes on,
/// Ctrl+D splits where the cursor is.
class CueTextCell : public CueCell {
    Q_OBJECT

public:
    using CueCell::CueCell;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

Q_SIGNALS:
    void goOnRequested();
    void splitAsked(int position);
};

/// An icon and the words of what is wrong.
class CueWarningCell : public CueCell {
    Q_OBJECT

public:
    using CueCell::CueCell;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
