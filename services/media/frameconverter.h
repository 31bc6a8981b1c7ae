// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/pictureshape.h"

#include <QtGui/qimage.h>

#include <array>
#include <memory>

struct AVFrame;
struct SwsContext;

/// Decoded planes as they lie in memory; owns nothing.
struct StoredPicture {
    int format = -1;  ///< an AVPixelFormat
    QSize size{};
    std::array<const uchar*, 4> planes{};
    std::array<int, 4> strides{};
};
StoredPicture storedPicture(const AVFrame& frame);

/// Planes to an RGB32 image of the size asked for, upright, in the clip's own colours. For one thread at a
/// time.
class FrameConverter {
public:
    enum class Effort { Quick, Exact };  ///< playing, stills: two levels of colour or one off at most

    FrameConverter();
    ~FrameConverter();

    /// `size` in display orientation. Null when swscale does not know the format.
    QImage convert(const StoredPicture& picture, const PictureShape& shape, QSize size, Effort effort);

private:
    struct Setup {
        int format = -1;
        QSize from{};
        QSize to{};
        PictureShape::Matrix matrix{};
        bool fullRange = false;
        Effort effort{};
        bool operator==(const Setup&) const = default;
    };
    struct FreeScaler {
        void operator()(SwsContext* scaler) const;
    };
    bool prepare(const Setup& setup);

    Setup m_setup;
    std::unique_ptr<SwsContext, FreeScaler> m_scaler;
};

/// The largest size of those proportions within `box`, never larger than the picture itself.
QSize fittedSize(QSize displayed, QSize box);
