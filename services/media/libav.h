// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qstring.h>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <memory>

/// Owners for what libav hands out, and the one way a file is opened.
namespace libav {

struct Free {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
using Format = std::unique_ptr<AVFormatContext, Free>;
using Codec = std::unique_ptr<AVCodecContext, Free>;
using Frame = std::unique_ptr<AVFrame, Free>;
using Packet = std::unique_ptr<AVPacket, Free>;

/// Opens a local file and finds its streams. Playlists and other formats that pull in further files are
/// refused. Errors: FileMissing, FileUnreadable, FileEmpty, NotMedia, MediaTruncated.
Result<Format> open(const QString& path);
/// A decoder ready for packets of that stream.
Result<Codec> decoder(const AVStream& stream, int threads);

/// The moving picture; cover art does not count. -1 without one.
int videoStream(AVFormatContext& format);
int audioStream(AVFormatContext& format);

/// Presentation time that clips count from. Players show an mp4 edit list as it stands, but begin
/// every other container at its first timestamp; both clocks must agree for a paused frame to be the right
/// one.
double startSeconds(const AVFormatContext& format);
/// 0 when the container does not tell.
double seconds(const AVFormatContext& format);

}  // namespace libav
