// SPDX-License-Identifier: MIT
#include "models/compare/comparegeometry.h"

#include <algorithm>
#include <cmath>

namespace comparegeometry {

static QList<QRectF> grid(QRectF room, int count, int columns, double gap) {
    const int rows = (count + columns - 1) / columns;
    const QSizeF cell((room.width() - gap * (columns - 1)) / columns, (room.height() - gap * (rows - 1)) / rows);
    QList<QRectF> cells;
    for (int i = 0; i < count; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, count - row * columns);  // a last row that is not full is centred
        const double indent = (columns - inRow) * (cell.width() + gap) / 2;
        const QPointF corner(indent + (i % columns) * (cell.width() + gap), row * (cell.height() + gap));
        cells.append({room.topLeft() + corner, cell});
    }
    return cells;
}

QList<QRectF> cells(QRectF room, int count, QSizeF picture, double gap) {
    QList<QRectF> best;
    double widest = -1;
    for (int columns = count; columns >= 1; --columns) {
        const QList<QRectF> tried = grid(room, count, columns, gap);
        const double width = picture.scaled(tried.first().size(), Qt::KeepAspectRatio).width();
        if (width > widest) {
            widest = width;
            best = tried;
        }
    }
    return best;
}

QRectF frameRect(QRectF cell, QSize picture, const View& view, double ratio) {
    if (picture.isEmpty() || cell.isEmpty())
        return {};
    const QSize device = view.zoom ? (QSizeF(picture) * *view.zoom).toSize()
                                   : picture.scaled((cell.size() * ratio).toSize(), Qt::KeepAspectRatio);
    const QSizeF size = QSizeF(device) / ratio;
    const QPointF corner = cell.center() + view.pan - QPointF(size.width(), size.height()) / 2;
    return {QPointF(std::round(corner.x() * ratio), std::round(corner.y() * ratio)) / ratio, size};
}

double wipeLine(QRectF frame, double part, double ratio) {
    return std::round((frame.left() + frame.width() * part) * ratio) / ratio;
}

double wipePart(QRectF frame, double x) {
    return frame.width() > 0 ? std::clamp((x - frame.left()) / frame.width(), 0.0, 1.0) : 0.5;
}

}  // namespace comparegeometry
