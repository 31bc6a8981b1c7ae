// SPDX-License-Identifier: MIT
#include "ui/regions/boxgriddelegate.h"

#include "models/regions/boxgridmodel.h"
#include "models/regions/viewport.h"
#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"

#include <QtGui/qpainter.h>

namespace {

constexpr QSize picture(208, 117);
constexpr int padding = 8;
constexpr int icon = 16;

void paintBoxes(QPainter& painter, const ClipBoxes& boxes, const QRectF& frame) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Region& region : boxes.regions) {
        const QRectF box(frame.x() + region.box.x() * frame.width(), frame.y() + region.box.y() * frame.height(),
                         region.box.width() * frame.width(), region.box.height() * frame.height());
        const QColor color = regionlook::onVideo(region.kind);
        regionlook::fill(painter, box, region.kind, color, 0.6);
        painter.setPen(QPen(regionlook::halo(), 3));
        painter.drawRect(box);
        painter.setPen(QPen(color, 1.5, regionlook::edge(region.kind)));
        painter.drawRect(box);
    }
}

}  // namespace

void BoxGridDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(BoxGridModel::StrangeRole).toBool())
        option->text += tr(": unlike the others");
}

QSize BoxGridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {picture.width() + 2 * padding, picture.height() + 3 * padding + 2 * option.fontMetrics.height()};
}

void BoxGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    using theme::Token;
    const QPalette& palette = option.palette;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme::color(Token::Sel, palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme::color(Token::Hover, palette));
    const QRect canvas(option.rect.topLeft() + QPoint(padding, padding), picture);
    painter->fillRect(canvas, theme::color(Token::Canvas, palette));
    const auto boxes = index.data(BoxGridModel::BoxesRole).value<ClipBoxes>();
    const QImage image = index.data(BoxGridModel::PictureRole).value<QImage>();
    const QSizeF shown = QSizeF(boxes.frame.isEmpty() ? picture : boxes.frame).scaled(picture, Qt::KeepAspectRatio);
    const QRectF frame(QRectF(canvas).center() - QPointF(shown.width(), shown.height()) / 2, shown);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull())
        painter->drawImage(frame, image);
    paintBoxes(*painter, boxes, frame);

    const int line = option.fontMetrics.height();
    const QRect name(canvas.left(), canvas.bottom() + padding / 2 + 1, picture.width(), line);
    painter->setPen(theme::color(Token::Text, palette));
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    const bool strange = index.data(BoxGridModel::StrangeRole).toBool();
    QRect note = name.translated(0, line + 2);
    painter->setFont(theme::smaller(option.font));
    painter->setPen(theme::color(strange ? Token::Warn : Token::Text2, palette));
    if (strange) {
        painter->drawPixmap(note.left(), note.center().y() - icon / 2 + 1,
                            theme::pixmap(QStringLiteral("warning"), Token::Warn, icon, palette, painter->device()->devicePixelRatioF()));
        note.setLeft(note.left() + icon + 4);
    }
    const int count = int(boxes.regions.size());
    const QString words = strange ? (count == 0 ? tr("no box, unlike the others") : tr("unlike the others")) : tr("%n box(es)", nullptr, count);
    painter->drawText(note, Qt::AlignVCenter | Qt::AlignLeading, words);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme::color(Token::Accent, palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}
