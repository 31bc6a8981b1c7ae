// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qlist.h>
#include <QtCore/qsize.h>

/// One clip of a batch with its boxes.
struct ClipBoxes {
    QString clip{};
    QSize frame{};  ///< displayed pixels; empty until it is read
    QList<Region> regions{};

    bool operator==(const ClipBoxes&) const = default;
};

/// "16:9" and "9:16" are two shapes, 1080p and 720p one: boxes can be passed on between clips of one shape.
bool sameShape(QSize a, QSize b);

/// How far the boxes of each clip lie from those usual among clips of its shape, 0 = as usual. 1 for every box that is missing or
/// that the others do not have; else one less the overlap. The usual ones are those of the clip that is nearest to all others.
QList<double> strangeness(const QList<ClipBoxes>& clips);
