// SPDX-License-Identifier: MIT
#include "services/media/pictureshape.h"

extern "C" {
#include <libavformat/avformat.h>
#include <libavutil/display.h>
#include <libavutil/pixdesc.h>
}

#include <cmath>

namespace {

using Matrix = PictureShape::Matrix;

Matrix matrixOf(AVColorSpace space, int height) {
    switch (space) {
    case AVCOL_SPC_BT709:
        return Matrix::Bt709;
    case AVCOL_SPC_SMPTE170M:
    case AVCOL_SPC_BT470BG:
        return Matrix::Bt601;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return Matrix::Bt2020;
    default:
        return height >= 720 ? Matrix::Bt709 : Matrix::Bt601;  // the guess that GStreamer makes too
    }
}

bool isFullRange(AVColorRange range, int format) {
    const bool fullByName = format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P ||
                            format == AV_PIX_FMT_YUVJ444P || format == AV_PIX_FMT_YUVJ440P;
    return range == AVCOL_RANGE_JPEG || fullByName;
}

int clockwiseTurn(const AVStream& stream) {
    const auto* matrix = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    const double angle = matrix ? -av_display_rotation_get(reinterpret_cast<const int32_t*>(matrix)) : 0;
    if (std::isnan(angle))
        return 0;
    const int quarters = static_cast<int>(std::lround(angle / 90));
    return ((quarters % 4 + 4) % 4) * 90;
}

}  // namespace

QSize PictureShape::displayed() const {
    const QSize square(std::max(1, static_cast<int>(std::lround(stored.width() * pixelAspect))),
                       stored.height());
    return scaledForTurn(square);
}

PictureShape pictureShape(AVFormatContext& format, AVStream& stream) {
    const auto& stored = *stream.codecpar;
    const AVRational aspect = av_guess_sample_aspect_ratio(&format, &stream, nullptr);
    return {.stored = {stored.width, stored.height},
            .pixelAspect = aspect.num > 0 && aspect.den > 0 ? av_q2d(aspect) : 1,
            .rotation = clockwiseTurn(stream),
            .matrix = matrixOf(stored.color_space, stored.height),
            .fullRange = isFullRange(stored.color_range, stored.format)};
}

void refine(PictureShape& shape, const AVFrame& frame) {
    shape.stored = {frame.width, frame.height};
    if (frame.colorspace != AVCOL_SPC_UNSPECIFIED)
        shape.matrix = matrixOf(frame.colorspace, frame.height);
    if (frame.color_range != AVCOL_RANGE_UNSPECIFIED)
        shape.fullRange = isFullRange(frame.color_range, frame.format);
}
