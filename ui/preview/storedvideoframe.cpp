// SPDX-License-Identifier: MIT
#include "ui/preview/storedvideoframe.h"

extern "C" {
#include <libavutil/pixfmt.h>
}

#include <QtMultimedia/qvideoframeformat.h>

namespace {

AVPixelFormat pixelFormat(QVideoFrameFormat::PixelFormat format) {
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
        return AV_PIX_FMT_YUV420P;
    case QVideoFrameFormat::Format_YUV422P:
        return AV_PIX_FMT_YUV422P;
    case QVideoFrameFormat::Format_NV12:
        return AV_PIX_FMT_NV12;
    case QVideoFrameFormat::Format_NV21:
        return AV_PIX_FMT_NV21;
    case QVideoFrameFormat::Format_P010:
        return AV_PIX_FMT_P010LE;
    case QVideoFrameFormat::Format_P016:
        return AV_PIX_FMT_P016LE;
    case QVideoFrameFormat::Format_UYVY:
        return AV_PIX_FMT_UYVY422;
    case QVideoFrameFormat::Format_YUYV:
        return AV_PIX_FMT_YUYV422;
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRX8888:
        return AV_PIX_FMT_BGR0;
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
        return AV_PIX_FMT_RGB0;
    case QVideoFrameFormat::Format_ARGB8888:
    case QVideoFrameFormat::Format_XRGB8888:
        return AV_PIX_FMT_0RGB;
    case QVideoFrameFormat::Format_Y8:
        return AV_PIX_FMT_GRAY8;
    case QVideoFrameFormat::Format_Y16:
        return AV_PIX_FMT_GRAY16LE;
    case QVideoFrameFormat::Format_AYUV:
        return AV_PIX_FMT_YUV444P;
    default:
        return AV_PIX_FMT_NONE;
    }
}

}  // namespace

StoredVideoFrame::StoredVideoFrame(QVideoFrame frame) : m_frame(std::move(frame)) {
    if (!m_frame.map(QVideoFrame::ReadOnly))
        return;
    m_picture.format = pixelFormat(m_frame.pixelFormat());
    m_picture.size = m_frame.size();
    for (int plane = 0; plane < m_frame.planeCount(); ++plane) {
        m_picture.planes[size_t(plane)] = m_frame.bits(plane);
        m_picture.strides[size_t(plane)] = m_frame.bytesPerLine(plane);
    }
    if (m_frame.pixelFormat() == QVideoFrameFormat::Format_AYUV)
        unpackAyuv();
}

StoredVideoFrame::~StoredVideoFrame() {
    if (m_frame.isMapped())
        m_frame.unmap();
}

void StoredVideoFrame::unpackAyuv() {
    const int width = m_picture.size.width(), height = m_picture.size.height();
    const qsizetype plane = qsizetype(width) * height;
    m_unpacked.resize(3 * plane);
    auto* out = reinterpret_cast<uchar*>(m_unpacked.data());
    for (int y = 0; y < height; ++y) {
        const uchar* in = m_picture.planes[0] + qsizetype(y) * m_picture.strides[0];
        for (int x = 0; x < width; ++x, in += 4, ++out) {
            out[0] = in[1];
            out[plane] = in[2];
            out[2 * plane] = in[3];
        }
    }
    const auto* first = reinterpret_cast<const uchar*>(m_unpacked.constData());
    m_picture.planes = {first, first + plane, first + 2 * plane, nullptr};
    m_picture.strides = {width, width, width, 0};
}
