// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qsize.h>
#include <QtCore/qstring.h>

enum class SceneMask { None, Circle, Rectangle };

/// Which options of an avatar video say what of its picture, so that a person can be placed by hand. Names of options; empty
/// where the vendor has no such thing.
struct SceneRules {
    struct Frame {
        QString choice{};  ///< of `ratio`
        QSize pixels{};    ///< that x and y are counted in
    };
    struct Mask {
        QString choice{};
        SceneMask mask = SceneMask::None;
    };

    QString avatar{};
    QString ratio{};
    QList<Frame> frames{};
    QString x{};           ///< of the upper left corner of the avatar's picture
    QString y{};
    QString scale{};       ///< 1 = as large as fits into the frame
    QString mask{};        ///< photo avatars only
    QList<Mask> masks{};
    QString expression{};  ///< photo avatars only
    QString backgroundKind{};
    QString colourKind{};  ///< the choice of `backgroundKind` that means `colour`
    QString colour{};      ///< as "rgb(0, 255, 0)"
    QString backgroundScale{};
    bool assumed = false;  ///< no document tells what x, y and scale are counted in

    bool isEmpty() const { return frames.isEmpty(); }
};
