// SPDX-License-Identifier: MIT
#include "ui/voices/voicecells.h"

#include "ui/audition/portrait.h"
#include "ui/theme/theme.h"
#include "ui/voices/voicetable.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int edge = 12, half = 8, face = 32, iconSide = 16, boxSide = 16, flagGap = 6;
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

void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QStyleOptionViewItem& option, const QColor& color) {
    painter->setPen(color);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(rect, int(side), painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

}  // namespace voicecell

void VoiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect inside = voicecell::paintGround(painter, option, index);
    const auto column = VoiceColumn(index.column());
    const Token tone = isGreyed(index) ? Token::Text3 : column == VoiceColumn::Style ? Token::Text : Token::Text2;
    painter->save();
    painter->setFont(option.font);
    voicecell::paintLine(painter, inside, index.data().toString(), option, theme::color(tone, option.palette));
    painter->restore();
}

void VoiceLanguageCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    const QUrl address = index.data(VoiceTableModel::VoiceRole).value<Voice>().flag;
    const QImage flag = m_flag && !address.isEmpty() ? m_flag(address) : QImage();
    const bool greyed = isGreyed(index);
    painter->save();
    if (!flag.isNull()) {
        QRect place(QPoint(), flagSize);
        place.moveCenter(rowground::takeLeading(rest, flagSize.width(), flagGap, option.direction).center());
        painter->setOpacity(greyed ? 0.5 : 1);
        paintFlag(painter, place, flag, option.palette);
        painter->setOpacity(1);
    }
    painter->setFont(option.font);
    voicecell::paintLine(painter, rest, index.data().toString(), option, theme::color(greyed ? Token::Text3 : Token::Text, option.palette));
    painter->restore();
}

void VoiceNameCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    const QRect place = centred(rowground::takeLeading(rest, face, edge, option.direction), face);
    const QString name = index.data().toString();
    const bool greyed = isGreyed(index);
    const QUrl address = index.data(VoiceTableModel::VoiceRole).value<Voice>().portrait;
    const QImage image = m_portrait && !address.isEmpty() ? m_portrait(address) : QImage();
    painter->save();
    painter->setOpacity(greyed ? 0.5 : 1);
    painter->setFont(option.font);
    portrait::paint(painter, place, image, name, option.palette);
    painter->setOpacity(1);
    painter->setFont(option.state & QStyle::State_Selected ? theme::demiBold(option.font) : option.font);
    voicecell::paintLine(painter, rest, name, option, theme::color(greyed ? Token::Text3 : Token::Text, option.palette));
    painter->restore();
}

void VoiceMarkCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    voicecell::paintGround(painter, option, index);
    const bool on = index.data(VoiceTableModel::OnRole).toBool();
    if (VoiceColumn(index.column()) == VoiceColumn::Favourite) {
        paintIcon(painter, option.rect, on ? u"star-on"_s : u"star"_s, on ? Token::Accent : Token::Text2, option);
        return;
    }
    QStyleOptionButton tick;
    tick.palette = option.palette;
    tick.rect = centred(option.rect, boxSide);
    tick.state = on ? QStyle::State_On : QStyle::State_Off;
    if (on || !isGreyed(index))
        tick.state |= QStyle::State_Enabled;
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, option.widget);
}
