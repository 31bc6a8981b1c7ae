// SPDX-License-Identifier: MIT
#include "services/media/frameconverter.h"

#include <QtGui/qtransform.h>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/mem.h>
#include <libswscale/swscale.h>
}

namespace {

/// The plain format of the old "full range" ones, which swscale would take for limited once ranges are set.
int withoutRange(int format) {
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    case AV_PIX_FMT_YUVJ440P:
        return AV_PIX_FMT_YUV440P;
    default:
        return format;
    }
}

const int* coefficients(PictureShape::Matrix matrix) {
    switch (matrix) {
    case PictureShape::Matrix::Bt601:
        return sws_getCoefficients(SWS_CS_ITU601);
    case PictureShape::Matrix::Bt709:
        return sws_getCoefficients(SWS_CS_ITU709);
    case PictureShape::Matrix::Bt2020:
        return sws_getCoefficients(SWS_CS_BT2020);
    }
    return sws_getCoefficients(SWS_CS_DEFAULT);
}

/// swscale writes whole vectors, past a line's last pixel: rows are longer than Qt's own would be.
QImage roomFor(QSize size) {
    constexpr int vector = 64;
    const int stride = (size.width() * 4 + vector - 1) / vector * vector;
    auto* bytes = static_cast<uchar*>(
        av_malloc(static_cast<size_t>(stride) * static_cast<size_t>(size.height()) + vector));
    if (!bytes)
        return {};
    return QImage(bytes, size.width(), size.height(), stride, QImage::Format_RGB32, av_free, bytes);
}

}  // namespace

void FrameConverter::FreeScaler::operator()(SwsContext* scaler) const {
    sws_freeContext(scaler);
}

FrameConverter::FrameConverter() = default;
FrameConverter::~FrameConverter() = default;

StoredPicture storedPicture(const AVFrame& frame) {
    StoredPicture picture{.format = frame.format, .size = {frame.width, frame.height}};
    for (size_t plane = 0; plane < 4; ++plane) {
        picture.planes[plane] = frame.data[plane];
        picture.strides[plane] = frame.linesize[plane];
    }
    return picture;
}

bool FrameConverter::prepare(const Setup& setup) {
    if (m_scaler && m_setup == setup)
        return true;
    const auto from = static_cast<AVPixelFormat>(setup.format);
    // Asked first: an unknown format aborts the process inside sws_getContext.
    if (from <= AV_PIX_FMT_NONE || from >= AV_PIX_FMT_NB || !sws_isSupportedInput(from))
        return false;
    const int flags = setup.effort == Effort::Quick
                          ? SWS_FAST_BILINEAR
                          : SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP;
    m_scaler.reset(sws_getContext(setup.from.width(), setup.from.height(), from, setup.to.width(),
                                  setup.to.height(), AV_PIX_FMT_0RGB32, flags, nullptr, nullptr, nullptr));
    if (!m_scaler)
        return false;
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_scaler.get(), coefficients(setup.matrix), setup.fullRange,
                             sws_getCoefficients(SWS_CS_ITU709), 1, 0, one, one);
    m_setup = setup;
    return true;
}

QImage FrameConverter::convert(const StoredPicture& picture, const PictureShape& shape, QSize size,
                               Effort effort) {
    if (picture.size.isEmpty() || size.isEmpty())
        return {};
    const int format = withoutRange(picture.format);
    const QSize to = shape.scaledForTurn(size);
    const bool full = shape.fullRange || format != picture.format;
    if (!prepare({format, picture.size, to, shape.matrix, full, effort}))
        return {};
    QImage image = roomFor(to);
    if (image.isNull())
        return {};
    uchar* const planes[] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[] = {static_cast<int>(image.bytesPerLine()), 0, 0, 0};
    sws_scale(m_scaler.get(), picture.planes.data(), picture.strides.data(), 0, picture.size.height(), planes,
              strides);
    return shape.rotation ? image.transformed(QTransform().rotate(shape.rotation)) : image;
}

QSize fittedSize(QSize displayed, QSize box) {
    if (displayed.width() <= box.width() && displayed.height() <= box.height())
        return displayed;
    return displayed.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
}
