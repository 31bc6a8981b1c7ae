// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qstyleditemdelegate.h>

#include <functional>

class Audition;
struct PreviewLook;

/// The Preview cell of a list of voices: play, waveform, length; or why there is none. Reads a `Voice` from a role, so that
/// any model will do. A click on the button plays, one in the waveform plays from there.
class VoicePreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Roles {
        int voice = Qt::UserRole;  ///< a Voice
        int reason = -1;           ///< text: why it cannot be used, shown instead of the preview; -1 = no such role
    };
    using Ground = std::function<void(QPainter*, const QStyleOptionViewItem&, const QModelIndex&)>;

    /// All must outlive it. It repaints the view's rows whose preview changes; making it a column's delegate is the view's.
    VoicePreviewDelegate(Audition& audition, Roles roles, QAbstractItemView* view);

    /// What lies under the cell, where a view has its own way of marking a hovered row.
    void setGround(Ground ground) { m_ground = std::move(ground); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    void toggle(const QModelIndex& index);  ///< Space on a row
    void play(const QModelIndex& index);    ///< an arrow came to a row; silence where there is nothing to be heard
    bool canPlay(const QModelIndex& index) const;
    QUrl addressOf(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;  ///< the cell in words, for a model's AccessibleTextRole

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    PreviewLook lookOf(const QModelIndex& index) const;
    QRect roomIn(const QStyleOptionViewItem& option) const;
    void repaint(const QUrl& url);

    Audition& m_audition;
    const Roles m_roles;
    Ground m_ground;
    QPointer<QAbstractItemView> m_view;
    mutable int m_column = 0;  ///< where it was last painted
};
