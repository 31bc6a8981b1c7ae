// SPDX-License-Identifier: MIT
#include "ui/voices/voicecells.h"

#include "ui/theme/theme.h"
#include "ui/voices/voicetable.h"
#include "ui/voices/voicewording.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtGui/qpixmapcache.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int edge = 12, half = 8, portrait = 32, iconSide = 16, boxSide = 16;

bool isGreyed(const QModelIndex& index) {
    return !index.data(VoiceTableModel::ReasonRole).toString().isEmpty();
}

/// Takes `width` from the leading edge of `rest`.
QRect takeLeading(QRect& rest, int width, int spacing, Qt::LayoutDirection direction) {
    QRect taken = rest;
    taken.setWidth(width);
    taken = QStyle::visualRect(direction, rest, taken);
    if (direction == Qt::RightToLeft)
        rest.setRight(taken.left() - 1 - spacing);
    else
        rest.setLeft(taken.right() + 1 + spacing);
    return taken;
}

QRect centred(const QRect& rect, int side) {
    return {rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side};
}

void paintIcon(QPainter* painter, const QRect& place, const QString& name, Token token, const QStyleOptionViewItem& option) {
    const qreal scale = painter->device()->devicePixelRatioF();
    painter->drawPixmap(centred(place, iconSide).topLeft(), theme::pixmap(name, token, iconSide, option.palette, scale));
}

QPixmap roundPortrait(const QImage& image, qreal scale) {
    const QString key = u"voice/%1/%2"_s.arg(image.cacheKey()).arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QSize size = QSize(portrait, portrait) * scale;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath circle;
    circle.addEllipse(QRectF(QPointF(), size));
    painter.setClipPath(circle);
    const QImage fitted = image.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    painter.drawImage((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2, fitted);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintInitials(QPainter* painter, const QRect& place, const QString& name, const QStyleOptionViewItem& option) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme::color(Token::Line, option.palette));
    painter->setBrush(theme::color(Token::Hover, option.palette));
    painter->drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->setFont(theme::demiBold(theme::smaller(option.font, 2)));
    painter->setPen(theme::color(Token::Text2, option.palette));
    painter->drawText(place, Qt::AlignCenter, voicewords::initials(name));
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

bool paintReason(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString reason = index.data(VoiceTableModel::ReasonRole).toString();
    if (reason.isEmpty())
        return false;
    QRect rest = rect;
    const QRect icon = takeLeading(rest, iconSide, half, option.direction);
    paintIcon(painter, icon, u"ban"_s, Token::Text2, option);
    painter->setFont(theme::smaller(option.font));
    paintLine(painter, rest, reason, option, theme::color(Token::Text2, option.palette));
    return true;
}

}  // namespace voicecell

void VoiceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect inside = voicecell::paintGround(painter, option, index);
    const auto column = VoiceColumn(index.column());
    const bool strong = column == VoiceColumn::Language || column == VoiceColumn::Style;
    const Token tone = isGreyed(index) ? Token::Text3 : strong ? Token::Text : Token::Text2;
    painter->save();
    painter->setFont(option.font);
    voicecell::paintLine(painter, inside, index.data().toString(), option, theme::color(tone, option.palette));
    painter->restore();
}

void VoiceNameCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    const QRect place = centred(takeLeading(rest, portrait, edge, option.direction), portrait);
    const QString name = index.data().toString();
    const bool greyed = isGreyed(index);
    const QUrl address = index.data(VoiceTableModel::VoiceRole).value<Voice>().portrait;
    const QImage image = m_portrait && !address.isEmpty() ? m_portrait(address) : QImage();
    painter->save();
    painter->setOpacity(greyed ? 0.5 : 1);
    if (image.isNull())
        paintInitials(painter, place, name, option);
    else
        painter->drawPixmap(place.topLeft(), roundPortrait(image, painter->device()->devicePixelRatioF()));
    painter->setOpacity(1);
    painter->setFont(option.state & QStyle::State_Selected ? theme::demiBold(option.font) : option.font);
    voicecell::paintLine(painter, rest, name, option, theme::color(greyed ? Token::Text3 : Token::Text, option.palette));
    painter->restore();
}

void VoicePreviewCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rest = voicecell::paintGround(painter, option, index);
    painter->save();
    painter->setFont(option.font);
    if (!voicecell::paintReason(painter, rest, option, index)) {
        const bool some = !index.data(VoiceTableModel::VoiceRole).value<Voice>().preview.isEmpty();
        if (some)
            paintIcon(painter, takeLeading(rest, iconSide, half, option.direction), u"media-playback-start"_s, Token::Text2, option);
        painter->setFont(theme::smaller(option.font));
        const QString words = some ? QString() : VoiceTable::tr("No preview");
        voicecell::paintLine(painter, rest, words, option, theme::color(Token::Text2, option.palette));
    }
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
