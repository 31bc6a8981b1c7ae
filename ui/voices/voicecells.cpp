// SPDX-License-Identifier: MIT
#include "ui/voices/voicecells.h"

#include "ui/audition/portrait.h"
#include "ui/theme/theme.h"
#include "ui/voices/voicetable.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tickmark.h"

#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int edge = 12, half = 8, face = 32, iconSide = 16, flagGap = 6;
constexpr QSize flagSize(16, 12);

bool isGreyed(const QModelIndex& index) {
    return !index.data(VoiceTableModel::ReasonRole).toString().isEmpty();
}

QRect centred(const QRect& rect, int side) {
    return {rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side};
}

void paintIcon(QPainter* painter, const QRect& place, const QString& name, Token token, const QStyleOptionViewItem& option) {
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(centred(place, iconSide).topLeft(), theme::pixmap(name, token, iconSide, option.palette, scale));
}

/// A hair of a line around it: there are flags as white as the row.
void paintFlag(QPainter* painter, const QRect& place, const QImage& flag, const QPalette& palette) {
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, flag);
    painter->setPen(theme::color(Token::Line, palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(place.adjusted(0, 0, -1, -1));
    painter->restore();
}

}  // namespace

namespace voicecell {

QRect paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* table = qobject_cast<const VoiceTable*>(option.widget);
    QStyleOptionViewItem ground = option;
    ground.features &= ~QStyleOptionViewItem::Alternate;
    rowground::paint(painter, ground, table && table->hoveredRow() == index.row(), index.column() == 0);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme::color(Token::Line, option.palette));
    rowground::paintFocus(painter, option);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int leading = index.column() == 0 ? edge : half;
    return option.rect.adjusted(mirrored ? half : leading, 0, mirrored ? -leading : -half, 0);
}

}  // namespace voicecell

void VoiceCell::paintLine(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index,
                          Token tone) const {
    m_plain.setFont(option.font);
    m_bold.setFont(theme::demiBold(option.font));
    const bool bold = index.column() == int(VoiceColumn::Name) && option.state & QStyle::State_Selected;
    painter->setPen(theme::color(isGreyed(index) ? Token::Text3 : tone, option.palette));
    (bold ? m_bold : m_plain)
        .paint(painter, rect, QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), index.data().toString());
}

void VoiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect inside = voicecell::paintGround(painter, option, index);
    paintLine(painter, inside, option, index, VoiceColumn(index.column()) == VoiceColumn::Style ? Token::Text : Token::Text2);
}

void VoiceLanguageCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    const QUrl address = index.data(VoiceTableModel::FlagRole).toUrl();
    const QImage flag = m_flag && !address.isEmpty() ? m_flag(address) : QImage();
    if (!flag.isNull()) {
        QRect place(QPoint(), flagSize);
        place.moveCenter(rowground::takeLeading(rest, flagSize.width(), flagGap, option.direction).center());
        painter->setOpacity(isGreyed(index) ? 0.5 : 1);
        paintFlag(painter, place, flag, option.palette);
        painter->setOpacity(1);
    }
    paintLine(painter, rest, option, index, Token::Text);
}

void VoiceNameCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    const QRect place = centred(rowground::takeLeading(rest, face, edge, option.direction), face);
    const QUrl address = index.data(VoiceTableModel::PortraitRole).toUrl();
    const QImage image = m_portrait && !address.isEmpty() ? m_portrait(address) : QImage();
    painter->setOpacity(isGreyed(index) ? 0.5 : 1);
    painter->setFont(option.font);
    portrait::paint(painter, place, image, index.data().toString(), option.palette);
    painter->setOpacity(1);
    paintLine(painter, rest, option, index, Token::Text);
}

void VoiceMarkCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    voicecell::paintGround(painter, option, index);
    const bool on = index.data(VoiceTableModel::OnRole).toBool();
    if (VoiceColumn(index.column()) == VoiceColumn::Favourite)
        paintIcon(painter, option.rect, on ? u"star-on"_s : u"star"_s, on ? Token::Accent : Token::Text2, option);
    else
        tickmark::paint(painter, option.rect, on ? Qt::Checked : Qt::Unchecked, on || !isGreyed(index), *option.widget);
}
