// SPDX-License-Identifier: MIT
#include "ui/compare/comparepicture.h"

#include "models/compare/comparegeometry.h"

#include <QtGui/qpainter.h>

#include <cmath>

static QImage wiped(const QImage& first, const QImage& second, double part) {
    QImage image = first;
    const QRectF frame(QPointF(), QSizeF(first.size()));
    const double line = comparegeometry::wipeLine(frame, part, 1);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(QRectF(line, 0, frame.width() - line, frame.height()));
    painter.drawImage(frame, second);
    painter.setClipping(false);
    painter.fillRect(QRectF(line - 1, 0, 2, frame.height()), Qt::white);
    return image;
}

QImage comparePicture(const Comparison& comparison, const QList<QImage>& pictures) {
    const QList<int> shown = comparison.shown();
    if (shown.isEmpty() || pictures[shown.first()].isNull())
        return {};
    const QImage first = pictures[shown.first()];
    if (comparison.layout() == Comparison::Layout::Wipe && shown.size() == 2)
        return wiped(first, pictures[shown[1]], comparison.wipe());
    if (shown.size() == 1)
        return first;
    const int columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(shown.size()))));
    const int rows = (static_cast<int>(shown.size()) + columns - 1) / columns;
    QImage image(first.width() * columns, first.height() * rows, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < shown.size(); ++i) {
        const QRectF cell(QPointF(i % columns * first.width(), i / columns * first.height()), QSizeF(first.size()));
        const QImage& picture = pictures[shown[i]];
        painter.drawImage(comparegeometry::frameRect(cell, picture.size(), {}, 1), picture);
    }
    return image;
}
