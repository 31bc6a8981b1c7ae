// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qrect.h>
#include <QtCore/qsize.h>

#include <optional>

/// Where a picture lies in a view and how large. The view's points are its logical pixels; the frame's are the pixels of the
/// displayed picture, from its upper left corner.
struct Viewport {
    QSize frame{};                 ///< displayed pixels; empty = nothing to show
    QSizeF view{};                 ///< logical pixels
    double ratio = 1;              ///< device pixels in a logical one
    std::optional<double> zoom{};  ///< device pixels by frame pixel; absent = as large as fits
    QPointF pan{};                 ///< of the frame's middle from the view's, logical pixels

    QSize deviceSize() const;  ///< whole device pixels, so that a picture of that size is painted without scaling it again
    QRectF frameRect() const;  ///< in the view, on whole device pixels; empty without a frame
    double shownZoom() const;

    QPointF toFrame(QPointF inView) const;
    QPointF toView(QPointF inFrame) const;
    QRectF toView(const QRectF& inFrame) const;

    /// The pan kept so that no more room than needed stays empty beside the frame.
    Viewport settled() const;
    /// Zoomed, with what lies under that point of the view staying there.
    Viewport zoomedAt(double zoom, QPointF inView) const;

    bool operator==(const Viewport&) const = default;
};

/// What a zoom may be: 10 % to 800 %.
double allowedZoom(double zoom);

/// Between parts of the picture (0..1) and its whole pixels. A box keeps at least one pixel and stays inside.
QRect toPixels(const QRectF& parts, QSize frame);
QRectF toParts(const QRect& pixels, QSize frame);
