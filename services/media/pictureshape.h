// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qsize.h>

struct AVFormatContext;
struct AVFrame;
struct AVStream;

/// How a clip's stored pictures become the displayed ones. Read from libav alone, for stills and playing
/// alike: Qt tells no pixel aspect and calls full-range pictures limited.
struct PictureShape {
    enum class Matrix { Bt601, Bt709, Bt2020 };

    QSize stored{};
    double pixelAspect = 1;  ///< width of a pixel by its height
    int rotation = 0;        ///< clockwise turn: 0, 90, 180 or 270
    Matrix matrix = Matrix::Bt709;
    bool fullRange = false;

    QSize displayed() const;
    /// The stored picture's size once it is scaled to fill `box` in display orientation.
    QSize scaledForTurn(QSize box) const { return rotation % 180 ? box.transposed() : box; }

    bool operator==(const PictureShape&) const = default;
};

PictureShape pictureShape(AVFormatContext& format, AVStream& stream);
/// Decoded frames know matrix and range better than the container; an unspecified one changes nothing.
void refine(PictureShape& shape, const AVFrame& frame);
