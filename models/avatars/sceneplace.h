// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/grip.h"
#include "models/regions/snapping.h"

#include <QtCore/qrect.h>
#include <QtCore/qsize.h>

/// Where the avatar's picture lies and how large. The shape is the picture's own; only two decimals of the scale count.
struct ScenePlace {
    QPoint at{};
    double scale = 1;

    bool operator==(const ScenePlace&) const = default;
};

/// A frame and a picture that is put into it.
struct Stage {
    QSize frame{};
    QSize picture{};  ///< pixels; only its shape counts. Empty = not known yet: taken as upright
    double leastScale = 0.01;
    double mostScale = 10;

    QSizeF sizeAt(double scale) const;  ///< in pixels of the frame: 1 is as large as fits
    QRectF box(const ScenePlace& place) const;

    ScenePlace centred(double scale) const;
    /// Across the whole frame, nothing of which stays empty.
    ScenePlace filling() const;
    /// A scale that is allowed and a place where enough is seen: a tenth of the frame, or all of an avatar that is smaller.
    ScenePlace kept(ScenePlace place) const;
    ScenePlace nudged(const ScenePlace& place, QPoint by) const;
    /// About its middle.
    ScenePlace scaled(const ScenePlace& place, double scale) const;
    /// The same part of another frame, for when the ratio changes.
    ScenePlace movedTo(const Stage& other, const ScenePlace& place) const;
};

struct SceneDragRules {
    bool fromCentre = false;  ///< Alt
    bool oneWay = false;      ///< Shift while moving
    double within = 0;        ///< pixels of the frame in which edges and middle draw; 0 = none does
};

struct ScenePulled {
    ScenePlace place{};
    std::optional<double> xLine{};  ///< the line that drew, to be shown
    std::optional<double> yLine{};
};

/// One drag from the press on; each answer follows from the start and from where the pointer is now.
class SceneDrag {
public:
    SceneDrag(const Stage& stage, const ScenePlace& start, Grip grip, QPointF from)
        : m_stage(stage), m_start(start), m_grip(grip), m_from(from) {}

    ScenePulled to(QPointF at, const SceneDragRules& rules) const;

private:
    ScenePulled moved(QPointF by, const SceneDragRules& rules) const;
    ScenePulled resized(QPointF by, const SceneDragRules& rules) const;

    Stage m_stage;
    ScenePlace m_start;
    Grip m_grip;
    QPointF m_from;
};
