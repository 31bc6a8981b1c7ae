// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>
#include <QtCore/qsize.h>

#include <optional>
#include <span>

/// Lines that a dragged box is drawn to, in pixels of the frame.
struct SnapLines {
    QList<double> x{};
    QList<double> y{};
};

/// The frame's edges and middle, and those of the other boxes.
SnapLines snapLines(QSize frame, const QList<QRect>& others);

struct Snap {
    double shift = 0;  ///< what to add to the places
    std::optional<double> line{};
};
/// The smallest shift that brings one of the places onto one of the lines, when it is no more than `within`.
Snap snap(std::span<const double> places, const QList<double>& lines, double within);
