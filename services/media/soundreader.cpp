// SPDX-License-Identifier: MIT
#include "services/media/soundreader.h"

#include "services/media/libav.h"

#include <algorithm>
#include <limits>

using failure::Reason;

namespace {

template <class Sample>
double scaled(const uint8_t* bytes, int index) {
    const auto value = static_cast<double>(reinterpret_cast<const Sample*>(bytes)[index]);
    if constexpr (std::is_integral_v<Sample>)
        return value / std::numeric_limits<Sample>::max();
    else
        return value;
}

double sampleAt(AVSampleFormat format, const uint8_t* bytes, int index) {
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_S16:
        return scaled<int16_t>(bytes, index);
    case AV_SAMPLE_FMT_S32:
        return scaled<int32_t>(bytes, index);
    case AV_SAMPLE_FMT_FLT:
        return scaled<float>(bytes, index);
    case AV_SAMPLE_FMT_DBL:
        return scaled<double>(bytes, index);
    case AV_SAMPLE_FMT_U8:  // silence is 128
        return (bytes[index] - 128) / 128.0;
    default:
        return 0;
    }
}

}  // namespace

Result<void> SoundReader::read(const QString& path, const std::stop_token& stop) const {
    const auto format = libav::open(path);
    if (!format)
        return fail(format.error());
    const int audio = libav::audioStream(**format);
    if (audio < 0)
        return fail(invalid(Reason::NoSound, QStringLiteral("input"), {path}));
    const AVStream& stream = *(*format)->streams[audio];
    for (unsigned i = 0; i < (*format)->nb_streams; ++i)
        (*format)->streams[i]->discard = int(i) == audio ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    const auto codec = libav::decoder(stream, 1);
    if (!codec)
        return fail(codec.error());
    if (opened)
        opened(libav::seconds(**format));

    const libav::Packet packet(av_packet_alloc());
    const libav::Frame frame(av_frame_alloc());
    const double base = libav::startSeconds(**format);
    double next = 0;  // for frames that carry no time
    const auto drain = [&] {
        while (avcodec_receive_frame(codec->get(), frame.get()) == 0) {
            const auto ticks = frame->best_effort_timestamp;
            const double at = ticks == AV_NOPTS_VALUE ? next : double(ticks) * av_q2d(stream.time_base) - base;
            next = at + static_cast<double>(frame->nb_samples) / std::max(1, frame->sample_rate);
            take(*frame, at);
        }
    };
    while (!(enough && enough(next)) && av_read_frame(format->get(), packet.get()) >= 0) {
        if (stop.stop_requested())
            return fail({.kind = failure::Kind::Cancelled});
        if (packet->stream_index == audio && avcodec_send_packet(codec->get(), packet.get()) == 0)
            drain();
        av_packet_unref(packet.get());
    }
    avcodec_send_packet(codec->get(), nullptr);
    drain();
    return {};
}

double sampleSum(const AVFrame& frame, int sample) {
    const auto format = static_cast<AVSampleFormat>(frame.format);
    const int channels = frame.ch_layout.nb_channels;
    const bool planar = av_sample_fmt_is_planar(format);
    double sum = 0;
    for (int channel = 0; channel < channels; ++channel)
        sum += planar ? sampleAt(format, frame.extended_data[channel], sample)
                      : sampleAt(format, frame.extended_data[0], sample * channels + channel);
    return sum;
}
