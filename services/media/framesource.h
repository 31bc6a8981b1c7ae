// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/framering.h"
#include "services/media/pictureshape.h"

#include <functional>

/// The pictures of one clip by the time at which they are shown, for one thread at a time. Times are the
/// clip's own, as a player counts them (libav::startSeconds).
class FrameSource {
public:
    using Interrupted = std::function<bool()>;

    /// Errors: those of libav::open, NoVideo.
    static Result<std::unique_ptr<FrameSource>> open(const QString& path, qint64 cacheBytes = 0);

    /// The last picture shown at or before that time; the first of the clip before it begins, the last after
    /// its end. Cancelled when `interrupted` turned true on the way; the next call is then cheaper for it.
    Result<Shot> exact(double seconds, const Interrupted& interrupted = {});
    /// `count` pictures on from the one shown at that time, or back; stops at either end.
    Result<Shot> stepped(double seconds, int count, const Interrupted& interrupted = {});
    /// The nearest picture before that time which needs no other to be decoded: quick, but up to seconds
    /// away.
    Result<Shot> key(double seconds);
    /// Whether exact() would answer within a few frames of decoding.
    bool isNear(double seconds) const;

    const PictureShape& shape() const { return m_shape; }
    double seconds() const { return m_seconds; }
    double framesPerSecond() const { return m_rate; }
    /// Which picture that is, counted from 0 at the average rate.
    qint64 indexAt(double seconds) const;

private:
    FrameSource(libav::Format format, libav::Codec codec, int stream, qint64 cacheBytes);

    const AVStream& stream() const { return *m_format->streams[m_stream]; }
    std::optional<Shot> find(double seconds) const;
    Result<Shot> exactKeeping(double before, double seconds, const Interrupted& interrupted);
    bool goesOnTo(double seconds) const;
    void seek(double seconds);
    bool decodeTo(double seconds, double skimBefore, const Interrupted& interrupted);
    libav::Frame decode(double skimBefore);
    bool feed(double skimBefore);
    bool readPacket();
    double secondsOf(int64_t ticks) const;
    double secondsOf(const AVFrame& frame);

    libav::Format m_format;
    libav::Codec m_codec;
    libav::Packet m_packet;
    int m_stream;
    PictureShape m_shape;
    double m_base = 0;  ///< libav's time where the clip's begins
    double m_seconds = 0;
    double m_rate = 0;
    double m_first = 0;   ///< when the first picture is shown
    double m_latest = 0;  ///< when the picture decoded last is shown
    FrameRing m_ring;
    libav::Frame m_key;
    bool m_atEnd = false;    ///< nothing comes after the ring's back
    bool m_skimmed = false;  ///< pictures before the ring were dropped on the way
};
