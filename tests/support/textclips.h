// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/textscript.h"

#include <QtCore/qlist.h>
#include <QtCore/qrect.h>

#include <optional>

/// How a clip with something written over a picture is made.
struct TextClip {
    QString name{};  ///< a sentence
    QSize size{640, 360};
    QString picture{};  ///< a source of ffmpeg's lavfi in that size, without length
    textscript::Style style = textscript::Style::None;
    bool atTop = false;
    textscript::Mark mark = textscript::Mark::None;
    textscript::Corner corner = textscript::Corner::TopRight;
    double seconds = 20;
    int rotation = 0;                ///< clockwise turn that a player applies
    QStringList encoding{};          ///< what ffmpeg's encoder is told besides
};

/// The clip and where the text and the mark lie in it, in parts of the displayed frame: measured on what libass draws
/// over plain grey, all lines taken together.
struct MadeTextClip {
    QString path{};
    std::optional<QRectF> subtitles{};
    std::optional<QRectF> mark{};
};

/// The set that finding boxes is measured on: every style over pictures that move, and pictures without any text.
QList<TextClip> textClipSet();

/// Ten minutes of 1920x1080 at 25 pictures a second, with a keyframe every ten seconds.
TextClip longTextClip();

MadeTextClip makeTextClip(const QString& folder, const TextClip& clip);

/// What two boxes share, in parts of what they cover together.
double intersectionOverUnion(const QRectF& a, const QRectF& b);
