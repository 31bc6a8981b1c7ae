// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>

#include <optional>

/// Where the pictures of a comparison lie.
namespace comparegeometry {

/// The room that is cut into equal cells for 1 to 4 pictures of those proportions, so that they come out as large as they
/// can: beside one another, one above the other or two by two.
QList<QRectF> cells(QRectF room, int count, QSizeF picture, double gap);

/// Enlarged or made smaller, and moved off its middle.
struct View {
    std::optional<double> zoom{};  ///< device pixels by picture pixel; absent = as large as fits
    QPointF pan{};
};
/// Where the whole picture lies for a cell, perhaps larger than it; the ratio is device pixels by logical one.
QRectF frameRect(QRectF cell, QSize picture, const View& view, double ratio);

/// Where a wipe cuts, at a whole device pixel: the first picture lies before it, the second behind.
double wipeLine(QRectF frame, double part, double ratio);
/// The part at that place; held at either edge.
double wipePart(QRectF frame, double x);

}  // namespace comparegeometry
