// SPDX-License-Identifier: MIT
#include "services/media/framesource.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr double keptBefore = 0.5;  ///< decoded in full before a target, so that a few steps back are free
constexpr double keptBehindSteps = 1.6;  ///< the same when going backwards is what happens
constexpr double tick = 0.0005;          ///< less than any frame lasts

ApiError unreadable() {
    return invalid(Reason::NotMedia, u"input"_s);
}

}  // namespace

FrameSource::FrameSource(libav::Format format, libav::Codec codec, int stream, qint64 cacheBytes)
    : m_format(std::move(format)),
      m_codec(std::move(codec)),
      m_packet(av_packet_alloc()),
      m_stream(stream),
      m_shape(pictureShape(*m_format, *m_format->streams[stream])),
      m_base(libav::startSeconds(*m_format)),
      m_seconds(libav::seconds(*m_format)),
      m_ring(cacheBytes) {
    const auto& video = this->stream();
    const AVRational rate = video.avg_frame_rate.num > 0 ? video.avg_frame_rate : video.r_frame_rate;
    m_rate = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 25;
    for (unsigned i = 0; i < m_format->nb_streams; ++i)
        m_format->streams[i]->discard = int(i) == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
}

Result<std::unique_ptr<FrameSource>> FrameSource::open(const QString& path, qint64 cacheBytes) {
    auto format = libav::open(path);
    if (!format)
        return fail(format.error());
    const int video = libav::videoStream(**format);
    if (video < 0)
        return fail(invalid(Reason::NoVideo, u"input"_s, {path}));
    auto codec = libav::decoder(*(*format)->streams[video], 2);
    if (!codec)
        return fail(codec.error());
    std::unique_ptr<FrameSource> source(
        new FrameSource(std::move(*format), std::move(*codec), video, cacheBytes));
    auto first = source->decode(never);
    if (!first)
        return fail(unreadable());
    refine(source->m_shape, *first);
    source->m_first = source->secondsOf(*first);
    source->m_ring.append(std::move(first), source->m_first);
    return source;
}

Result<Shot> FrameSource::exact(double seconds, const Interrupted& interrupted) {
    return exactKeeping(keptBefore, seconds, interrupted);
}

Result<Shot> FrameSource::exactKeeping(double before, double seconds, const Interrupted& interrupted) {
    const ApiError cancelled{.kind = failure::Kind::Cancelled};
    if (const auto hit = find(seconds))
        return *hit;
    double skimBefore = seconds - before;
    if (goesOnTo(seconds)) {
        if (m_ring.back().seconds >= skimBefore)
            skimBefore = never;
        else
            m_ring.clear();
        if (!decodeTo(seconds, skimBefore, interrupted))
            return fail(cancelled);
        if (const auto hit = find(seconds))
            return *hit;
    }
    skimBefore = seconds - before;
    // A seek may land behind the target (it goes by decoding time), past the end of a file cut short, or find
    // nothing but pictures that last longer than what is kept: go further back, or skip nothing.
    for (double back = 0;;) {
        seek(seconds - back);
        if (!decodeTo(seconds, skimBefore, interrupted))
            return fail(cancelled);
        if (const auto hit = find(seconds))
            return *hit;
        if (m_skimmed && skimBefore != never)
            skimBefore = never;
        else if (seconds - back <= m_first)
            break;
        else
            back = std::max(1.0, 2 * back);
    }
    return m_ring.isEmpty() ? Result<Shot>(fail(unreadable())) : m_ring.front();
}

Result<Shot> FrameSource::stepped(double seconds, int count, const Interrupted& interrupted) {
    auto shot = exact(seconds, interrupted);
    for (; shot && count > 0; --count) {
        const auto next = m_ring.after(shot->seconds);
        if (!next)
            break;  // the last picture: exact() has decoded one more wherever there is one
        shot = exact(next->seconds, interrupted);
    }
    for (; shot && count < 0 && shot->seconds > m_first; ++count)
        shot = exactKeeping(keptBehindSteps, shot->seconds - tick, interrupted);
    return shot;
}

Result<Shot> FrameSource::key(double seconds) {
    seek(seconds);
    do {
        if (!readPacket())
            return fail(unreadable());
    } while (!(m_packet->flags & AV_PKT_FLAG_KEY));
    m_codec->skip_frame = AVDISCARD_DEFAULT;
    avcodec_send_packet(m_codec.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    // With B-frames a decoder holds its first picture back for several packets more, unless told that there
    // are none.
    avcodec_send_packet(m_codec.get(), nullptr);
    m_key.reset(av_frame_alloc());
    const bool decoded = avcodec_receive_frame(m_codec.get(), m_key.get()) == 0;
    avcodec_flush_buffers(m_codec.get());
    if (!decoded)
        return fail(unreadable());
    return Shot{m_key.get(), secondsOf(*m_key)};
}

bool FrameSource::isNear(double seconds) const {
    return find(seconds) || (goesOnTo(seconds) && seconds - m_ring.back().seconds < keptBefore);
}

qint64 FrameSource::indexAt(double seconds) const {
    return std::max(0LL, std::llround((seconds - m_first) * m_rate));
}

std::optional<Shot> FrameSource::find(double seconds) const {
    if (m_ring.isEmpty() || (m_ring.back().seconds <= seconds && !m_atEnd))
        return {};
    if (const auto shot = m_ring.at(seconds))
        return shot;
    return m_ring.front().seconds <= m_first ? std::optional(m_ring.front()) : std::nullopt;
}

/// Whether decoding on from the ring is the shortest way there: no keyframe lies between.
bool FrameSource::goesOnTo(double seconds) const {
    if (m_ring.isEmpty() || m_atEnd || m_ring.back().seconds > seconds)
        return false;
    const auto ticks = static_cast<int64_t>((seconds + m_base) / av_q2d(stream().time_base));
    auto* video = m_format->streams[m_stream];
    const auto* key = avformat_index_get_entry_from_timestamp(video, ticks, AVSEEK_FLAG_BACKWARD);
    return key ? secondsOf(key->timestamp) <= m_ring.back().seconds : seconds - m_ring.back().seconds < 2;
}

void FrameSource::seek(double seconds) {
    const auto ticks =
        static_cast<int64_t>(std::floor((seconds + m_base + tick / 10) / av_q2d(stream().time_base)));
    constexpr auto least = std::numeric_limits<int64_t>::min();
    constexpr auto most = std::numeric_limits<int64_t>::max();
    if (avformat_seek_file(m_format.get(), m_stream, least, ticks, ticks, 0) < 0)
        avformat_seek_file(m_format.get(), m_stream, least, ticks, most, 0);
    avcodec_flush_buffers(m_codec.get());
    m_ring.clear();
    m_atEnd = false;
    m_skimmed = false;
}

/// Fills the ring until it holds one picture after the target, or the last one. False when interrupted.
bool FrameSource::decodeTo(double seconds, double skimBefore, const Interrupted& interrupted) {
    while (m_ring.isEmpty() || m_ring.back().seconds <= seconds) {
        if (interrupted && interrupted())
            return false;
        auto frame = decode(skimBefore);
        if (!frame) {
            m_atEnd = true;
            return true;
        }
        const double at = secondsOf(*frame);
        if (at < skimBefore)
            m_skimmed = true;
        else
            m_ring.append(std::move(frame), at);
    }
    return true;
}

/// The next picture in order of showing; null at the end.
libav::Frame FrameSource::decode(double skimBefore) {
    libav::Frame frame(av_frame_alloc());
    for (;;) {
        const int got = avcodec_receive_frame(m_codec.get(), frame.get());
        if (got == 0)
            return frame;
        if (got != AVERROR(EAGAIN))
            return {};
        feed(skimBefore);
    }
}

bool FrameSource::feed(double skimBefore) {
    if (!readPacket())
        return avcodec_send_packet(m_codec.get(), nullptr) == 0;
    const auto ticks = m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts;
    const bool skim = ticks != AV_NOPTS_VALUE && secondsOf(ticks) < skimBefore;
    m_codec->skip_frame = skim ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
    const int sent = avcodec_send_packet(m_codec.get(), m_packet.get());
    av_packet_unref(m_packet.get());
    return sent == 0;  // a damaged packet is passed over
}

bool FrameSource::readPacket() {
    while (av_read_frame(m_format.get(), m_packet.get()) >= 0) {
        if (m_packet->stream_index == m_stream)
            return true;
        av_packet_unref(m_packet.get());
    }
    return false;
}

double FrameSource::secondsOf(int64_t ticks) const {
    return static_cast<double>(ticks) * av_q2d(stream().time_base) - m_base;
}

double FrameSource::secondsOf(const AVFrame& frame) {
    const bool told = frame.best_effort_timestamp != AV_NOPTS_VALUE;
    m_latest = told ? secondsOf(frame.best_effort_timestamp) : m_latest + 1 / m_rate;
    return m_latest;
}
