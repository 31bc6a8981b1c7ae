// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicetablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/shapedwords.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qstyleditemdelegate.h>

/// A picture of a voice by its address; null while there is none.
using VoicePicture = std::function<QImage(const QUrl& address)>;

/// Where pictures come from; either may be absent.
struct VoicePictures {
    VoicePicture portrait{};  ///< initials stand in the place of a missing one
    VoicePicture flag{};      ///< nothing does
};

/// The ground every cell of the voice table stands on; other delegates of its columns begin with it too.
namespace voicecell {

/// Paints the row's ground and focus; what is left of the cell is for its content.
QRect paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

}  // namespace voicecell

/// A line of text; of a voice that cannot be used in the colour of what cannot be chosen.
class VoiceCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// Elided, on the leading side of `rect`.
    void paintLine(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index, theme::Token tone) const;

private:
    mutable ShapedWords m_plain, m_bold;
};

/// The flag where the vendor has one, and the language.
class VoiceLanguageCell : public VoiceCell {
    Q_OBJECT

public:
    VoiceLanguageCell(VoicePicture flag, QObject* parent) : VoiceCell(parent), m_flag(std::move(flag)) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    VoicePicture m_flag;
};

/// Portrait or initials, and the name: of the voice that is looked at in bold.
class VoiceNameCell : public VoiceCell {
    Q_OBJECT

public:
    VoiceNameCell(VoicePicture portrait, QObject* parent) : VoiceCell(parent), m_portrait(std::move(portrait)) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    VoicePicture m_portrait;
};

/// A star or a tick, switched by a click.
class VoiceMarkCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
