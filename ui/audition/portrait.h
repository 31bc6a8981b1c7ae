// SPDX-License-Identifier: MIT
#pragma once

#include <QtGui/qimage.h>
#include <QtGui/qpalette.h>

class QPainter;

/// A face in a circle; without one the first letters of the name.
namespace portrait {

QString initials(const QString& name);  ///< "Diego Salas" -> "DS"
void paint(QPainter* painter, const QRect& place, const QImage& picture, const QString& name, const QPalette& palette);
/// How large a picture must be to fill the place.
QSize boxFor(const QRect& place, const QPainter& painter);

}  // namespace portrait
