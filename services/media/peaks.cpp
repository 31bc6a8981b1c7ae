// SPDX-License-Identifier: MIT
#include "services/media/peaks.h"

#include "services/media/libav.h"
#include "services/media/soundreader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <span>

namespace {

template <class Sample>
float loudest(const uint8_t* bytes, int count) {
    const auto* samples = reinterpret_cast<const Sample*>(bytes);
    double peak = 0;
    for (int i = 0; i < count; ++i)
        peak = std::max(peak, std::abs(static_cast<double>(samples[i])));
    if constexpr (std::is_integral_v<Sample>)
        peak /= std::numeric_limits<Sample>::max();
    return static_cast<float>(peak);
}

float loudest(AVSampleFormat format, const uint8_t* bytes, int count) {
    switch (av_get_packed_sample_fmt(format)) {
    case AV_SAMPLE_FMT_S16:
        return loudest<int16_t>(bytes, count);
    case AV_SAMPLE_FMT_S32:
        return loudest<int32_t>(bytes, count);
    case AV_SAMPLE_FMT_FLT:
        return loudest<float>(bytes, count);
    case AV_SAMPLE_FMT_DBL:
        return loudest<double>(bytes, count);
    case AV_SAMPLE_FMT_U8: {  // silence is 128
        const auto [low, high] = std::ranges::minmax(std::span(bytes, static_cast<size_t>(count)));
        return static_cast<float>(std::max(high - 128, 128 - low)) / 128.0F;
    }
    default:
        return 0;
    }
}

/// Puts decoded sound into the bins it falls into.
class PeakBins {
public:
    PeakBins(int bins, double seconds) : m_bins(bins, 0.0F), m_perSecond(seconds > 0 ? bins / seconds : 0) {}

    void add(const AVFrame& frame, double at) {
        const auto format = static_cast<AVSampleFormat>(frame.format);
        const bool planar = av_sample_fmt_is_planar(format);
        const int channels = frame.ch_layout.nb_channels;
        const int perStep = planar ? 1 : channels;
        const int bytes = av_get_bytes_per_sample(format) * perStep;
        constexpr int chunk = 256;  // samples: 5 ms, finer than any bin that is drawn
        for (int from = 0; from < frame.nb_samples; from += chunk) {
            const int count = std::min(chunk, frame.nb_samples - from);
            float& bin = binAt(at + static_cast<double>(from) / frame.sample_rate);
            for (int plane = 0; plane < (planar ? channels : 1); ++plane)
                bin = std::max(bin,
                               loudest(format, frame.extended_data[plane] + from * bytes, count * perStep));
        }
    }
    QList<float> take() {
        for (float& peak : m_bins)
            peak = std::min(peak, 1.0F);
        return std::move(m_bins);
    }

private:
    float& binAt(double seconds) {
        return m_bins[std::clamp<qsizetype>(std::llround(std::floor(seconds * m_perSecond)), 0,
                                            m_bins.size() - 1)];
    }

    QList<float> m_bins;
    double m_perSecond;
};

}  // namespace

Result<QList<float>> audioPeaks(const QString& path, int bins, const std::stop_token& stop) {
    std::optional<PeakBins> peaks;
    const SoundReader reader{
        .opened = [&](double seconds) { peaks.emplace(std::max(1, bins), seconds); },
        .take = [&](const AVFrame& frame, double at) { peaks->add(frame, at); },
    };
    if (const auto read = reader.read(path, stop); !read)
        return fail(read.error());
    return peaks->take();
}
