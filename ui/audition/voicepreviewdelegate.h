// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtCore/qpointer.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qstyleditemdelegate.h>

class Audition;
struct PreviewLook;

/// The Preview cell of a list of voices: play, waveform, length; or why there is none. Reads a `Voice` from a role, so that
/// any model will do. A click on the button plays, one in the waveform plays from there.
class VoicePreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Roles {
        int voice = Qt::UserRole;  ///< a Voice
        int reason = -1;           ///< text: why it cannot be used; shown instead of the preview. -1 = there is no such role
    };

    /// All must outlive it. Sets itself up to be repainted, but not as the view's delegate.
    VoicePreviewDelegate(Audition& audition, Roles roles, QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// The cell in words, for the model's AccessibleTextRole.
    QString spoken(const QModelIndex& index) const;

    /// Space on the current row, and what a row's activation means.
    void toggle(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    PreviewLook lookOf(const QModelIndex& index) const;
    void repaint(const QUrl& url);

    Audition& m_audition;
    Roles m_roles;
    QPointer<QAbstractItemView> m_view;
    mutable int m_column = 0;  ///< where it was last painted
};
