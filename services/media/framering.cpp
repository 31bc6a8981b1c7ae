// SPDX-License-Identifier: MIT
#include "services/media/framering.h"

extern "C" {
#include <libavutil/imgutils.h>
}

#include <algorithm>

namespace {
constexpr double rounding = 1e-6;  ///< seconds have been through doubles; frames never lie this close
}

std::optional<Shot> FrameRing::at(double seconds) const {
    const auto later = std::ranges::upper_bound(m_entries, seconds + rounding, {}, &Entry::seconds);
    if (later == m_entries.begin())
        return {};
    return shot(*std::prev(later));
}

std::optional<Shot> FrameRing::after(double seconds) const {
    const auto later = std::ranges::upper_bound(m_entries, seconds + rounding, {}, &Entry::seconds);
    if (later == m_entries.end())
        return {};
    return shot(*later);
}

void FrameRing::append(libav::Frame frame, double seconds) {
    if (!isEmpty() && seconds <= m_entries.back().seconds)
        return;
    const auto format = static_cast<AVPixelFormat>(frame->format);
    const qint64 bytes = std::max(0, av_image_get_buffer_size(format, frame->width, frame->height, 1));
    m_entries.push_back({std::move(frame), seconds, bytes});
    m_bytes += bytes;
    constexpr size_t least = 3;  // the picture asked for and its neighbours, however large
    while (m_bytes > m_limit && m_entries.size() > least) {
        m_bytes -= m_entries.front().bytes;
        m_entries.pop_front();
    }
}

void FrameRing::clear() {
    m_entries.clear();
    m_bytes = 0;
}
