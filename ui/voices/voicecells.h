// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicetablemodel.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qstyleditemdelegate.h>

/// The picture of a voice; null while there is none, and initials stand in its place.
using VoicePortrait = std::function<QImage(const QUrl& address)>;

/// The ground every cell of the voice table stands on; other delegates of its columns begin with it too.
namespace voicecell {

/// Paints the row's ground and focus; what is left of the cell is for its content.
QRect paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
/// One line, elided, on the leading side.
void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QStyleOptionViewItem& option, const QColor& color);

}  // namespace voicecell

/// A line of text; of a voice that cannot be used in the colour of what cannot be chosen.
class VoiceCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Portrait or initials, and the name.
class VoiceNameCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    VoiceNameCell(VoicePortrait portrait, QObject* parent) : QStyledItemDelegate(parent), m_portrait(std::move(portrait)) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    VoicePortrait m_portrait;
};

/// A star or a tick, switched by a click.
class VoiceMarkCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
