// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtGui/qcolor.h>
#include <QtGui/qpalette.h>
#include <QtGui/qpixmap.h>

class QPainter;

/// How kinds of boxes look: a colour and a pattern of its own each, so that no kind is told by colour alone.
namespace regionlook {

QColor onVideo(RegionKind kind);                               ///< the same in both schemes, since the picture is neither
QColor inPanel(RegionKind kind, const QPalette& palette);
Qt::PenStyle edge(RegionKind kind);
/// Fills with hatch, dots, cross-hatch or lines, which have the same width whatever the zoom.
void fill(QPainter& painter, const QRectF& box, RegionKind kind, QColor color, double opacity);
/// A square with the pattern in it, for lists, tags and buttons.
QPixmap swatch(RegionKind kind, const QColor& color, int size, qreal ratio);

QColor tagGround();  ///< under words that stand on the picture
QColor tagText();
QColor halo();       ///< around edges on the picture

}  // namespace regionlook
