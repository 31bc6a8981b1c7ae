// SPDX-License-Identifier: MIT
#include "ui/theme/regionlook.h"

#include <QtGui/qpainter.h>
#include <QtGui/qpixmapcache.h>

#include <array>

namespace regionlook {
namespace {

constexpr std::array<QRgb, 4> videoColors{0xFFFFC83D, 0xFF4FD2FF, 0xFF4FE0B0, 0xFFE39BFF};
constexpr std::array<QRgb, 4> panelColors{0xFFB07500, 0xFF0882B3, 0xFF0A7A5A, 0xFF8C4BB3};

/// One tile of the pattern; its side is where the pattern begins again.
QPixmap tile(RegionKind kind, const QColor& color, qreal ratio) {
    constexpr std::array<double, 4> sides{12.7, 7, 12.7, 6};  // a line every 9 px across, a dot every 7, a line every 6
    const int side = qMax(3, qRound(sides[size_t(kind)] * ratio));
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2 * ratio));
    const double end = side;
    if (kind == RegionKind::Subtitle || kind == RegionKind::Protect) {
        for (const double shift : {-end, 0.0, end})
            painter.drawLine(QPointF(shift, end), QPointF(shift + end, 0));
    }
    if (kind == RegionKind::Protect) {
        for (const double shift : {-end, 0.0, end})
            painter.drawLine(QPointF(shift, 0), QPointF(shift + end, end));
    }
    if (kind == RegionKind::Ocr)
        painter.drawLine(QPointF(0, end / 2), QPointF(end, end / 2));
    if (kind == RegionKind::Watermark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(end / 2, end / 2), 1.1 * ratio, 1.1 * ratio);
    }
    painter.end();
    // Laid out to a larger one: painting goes tile by tile, and small ones take long.
    constexpr int large = 128;
    QPixmap many(QSize(side, side) * (large / side + 1));
    many.fill(Qt::transparent);
    QPainter(&many).drawTiledPixmap(many.rect(), pixmap);
    many.setDevicePixelRatio(ratio);
    return many;
}

}  // namespace

QColor onVideo(RegionKind kind) {
    return QColor::fromRgb(videoColors[size_t(kind)]);
}

QColor inPanel(RegionKind kind, const QPalette& palette) {
    // On dark ground the colours of the picture are the ones that can be seen.
    return palette.color(QPalette::Base).lightness() < 128 ? onVideo(kind) : QColor::fromRgb(panelColors[size_t(kind)]);
}

Qt::PenStyle edge(RegionKind kind) {
    return kind == RegionKind::Watermark ? Qt::DashLine : Qt::SolidLine;
}

void fill(QPainter& painter, const QRectF& box, RegionKind kind, QColor color, double opacity) {
    // The opacity lies in the tile: blended while it is painted, it takes five times as long.
    color.setAlphaF(float(opacity));
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString key = QStringLiteral("regions/%1/%2/%3").arg(int(kind)).arg(color.rgba()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = tile(kind, color, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawTiledPixmap(box.toAlignedRect(), pixmap);
}

QPixmap swatch(RegionKind kind, const QColor& color, int size, qreal ratio) {
    const QString key = QStringLiteral("regions/swatch/%1/%2/%3/%4").arg(int(kind)).arg(color.rgba()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap((QSizeF(size, size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF square = QRectF(0, 0, size, size).adjusted(0.75, 0.75, -0.75, -0.75);
    fill(painter, square, kind, color, 1);
    painter.setPen(QPen(color, 1.5, edge(kind)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square, 2, 2);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor tagGround() {
    return QColor(0x0C, 0x0E, 0x12, 219);
}

QColor tagText() {
    return Qt::white;
}

QColor halo() {
    return QColor(0, 0, 0, 191);
}

}  // namespace regionlook
