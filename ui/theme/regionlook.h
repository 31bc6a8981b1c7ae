// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtGui/qbrush.h>
#include <QtGui/qpalette.h>
#include <QtGui/qpixmap.h>

/// How kinds of boxes look: a colour and a pattern of its own each, so that no kind is told by colour alone.
namespace regionlook {

QColor onVideo(RegionKind kind);                               ///< the same in both schemes, since the picture is neither
QColor inPanel(RegionKind kind, const QPalette& palette);
Qt::PenStyle edge(RegionKind kind);
/// Hatch, dots, cross-hatch or lines in device pixels, kept for the next time.
QBrush pattern(RegionKind kind, const QColor& color, qreal ratio);
/// A square with the pattern in it, for lists, tags and buttons.
QPixmap swatch(RegionKind kind, const QColor& color, int size, qreal ratio);

QColor tagGround();  ///< under words that stand on the picture
QColor tagText();
QColor halo();       ///< around edges on the picture

}  // namespace regionlook
