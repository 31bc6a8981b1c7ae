// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/libav.h"

#include <deque>
#include <optional>

/// One decoded picture and when it is shown, in seconds of the clip. Valid until its source decodes again.
struct Shot {
    const AVFrame* frame = nullptr;
    double seconds = 0;
};

/// Decoded pictures in a row without gaps, the oldest dropped when the bytes run out: stepping back is free
/// within it.
class FrameRing {
public:
    explicit FrameRing(qint64 bytes) : m_limit(bytes) {}

    bool isEmpty() const { return m_entries.empty(); }
    Shot front() const { return shot(m_entries.front()); }
    Shot back() const { return shot(m_entries.back()); }
    /// The last one shown at or before that time.
    std::optional<Shot> at(double seconds) const;
    /// The first one shown after that time.
    std::optional<Shot> after(double seconds) const;
    /// Takes only what is later than the back; a picture that does not move time on is a decoder's repeat.
    void append(libav::Frame frame, double seconds);
    void clear();

private:
    struct Entry {
        libav::Frame frame{};
        double seconds = 0;
        qint64 bytes = 0;
    };
    static Shot shot(const Entry& entry) { return {entry.frame.get(), entry.seconds}; }

    std::deque<Entry> m_entries;
    qint64 m_bytes = 0;
    qint64 m_limit = 0;
};
