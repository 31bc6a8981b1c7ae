// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarscene.h"
#include "models/avatars/sceneplace.h"
#include "models/regions/viewport.h"

#include <QtGui/qimage.h>
#include <QtGui/qpalette.h>

class QFont;
class QPainter;

/// Everything that the canvas shows.
struct ScenePicture {
    Viewport viewport{};
    AvatarScene scene{};
    QRectF avatar{};      ///< in pixels of the frame; empty = nobody is chosen
    QImage person{};      ///< null until it is here
    QImage background{};  ///< null = none, or not here yet
    bool placed = false;  ///< by hand, else the vendor places it
    bool active = false;  ///< handles are shown
    QString tag{};
    std::optional<double> xLine{}, yLine{};
};

/// In the coordinates of the viewport.
void paintScene(QPainter& painter, const ScenePicture& picture, const QFont& font, const QPalette& palette);
