// SPDX-License-Identifier: MIT
#include "ui/avatars/avatardelegate.h"

#include "models/avatars/avatarlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int margin = 6, radius = 4, badge = 18, icon = 20;

void paintBadge(QPainter* painter, const QRect& place, const QString& name, Token ground, Token tone, const QPalette& palette) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(ground, palette));
    painter->drawEllipse(place);
    const QPixmap mark = theme::pixmap(name, tone, 12, palette, painter->device()->devicePixelRatioF());
    painter->drawPixmap(place.center() - QPoint(5, 5), mark);
}

}  // namespace

QSize AvatarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int line = QFontMetrics(theme::smaller(option.font)).height();
    return {picture.width() + 2 * margin, picture.height() + line + 4 + 2 * margin};
}

void AvatarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool chosen = !m_chosen.isEmpty() && index.data(AvatarListModel::IdRole).toString() == m_chosen;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(chosen ? Token::Sel : Token::Hover, option.palette));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), radius, radius);
    }
    const QRect place(QPoint(option.rect.left() + (option.rect.width() - picture.width()) / 2, option.rect.top() + margin), picture);
    paintPicture(painter, place, option, index);
    if (chosen) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme::color(Token::Accent, option.palette), 2));
        painter->drawRoundedRect(QRectF(place), radius, radius);
        const QRect corner(place.right() - badge - 3, place.top() + 4, badge, badge);
        paintBadge(painter, QStyle::visualRect(option.direction, place, corner), u"tick"_s, Token::Fill, Token::OnFill, option.palette);
    }
    if (index.data(AvatarListModel::OwnRole).toBool()) {
        const QRect corner(place.left() + 4, place.top() + 4, badge, badge);
        paintBadge(painter, QStyle::visualRect(option.direction, place, corner), u"best"_s, Token::Base, Token::Accent, option.palette);
    }
    const QFont font = chosen ? theme::demiBold(theme::smaller(option.font)) : theme::smaller(option.font);
    painter->setFont(font);
    painter->setPen(theme::color(chosen ? Token::Text : Token::Text2, option.palette));
    const QRect line(option.rect.left() + 2, place.bottom() + 4, option.rect.width() - 4, QFontMetrics(font).height());
    painter->drawText(line, Qt::AlignCenter, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, line.width()));
    painter->restore();
    rowground::paintFocus(painter, option);
}

void AvatarDelegate::paintPicture(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QUrl thumbnail = index.data(AvatarListModel::ThumbnailRole).toUrl();
    const QImage image = m_pictures.filled && !thumbnail.isEmpty() ? m_pictures.filled(thumbnail, picture * ratio) : QImage();
    painter->save();
    QPainterPath frame;
    frame.addRoundedRect(rect, radius, radius);
    painter->setClipPath(frame);
    painter->fillRect(rect, theme::color(Token::Track, option.palette));
    if (image.isNull()) {
        const QPixmap nobody = theme::pixmap(u"avatar-20"_s, Token::Text3, icon, option.palette, ratio);
        painter->drawPixmap(rect.center() - QPoint(icon / 2, icon / 2), nobody);
    } else {
        painter->drawImage(rect, image);
    }
    painter->restore();
}
