// SPDX-License-Identifier: MIT
#include "services/http/pacewatch.h"

#include "services/domain/clock.h"

namespace {
constexpr qint64 leastPerSecond = 1024;
}

PaceWatch::PaceWatch(Clock& clock, std::chrono::milliseconds window) : m_clock(clock), m_window(window) {}

void PaceWatch::start() {
    m_watching = true;
    m_clock.after(m_window, this, [this] { look(); });
}

void PaceWatch::look() {
    if (!m_watching)
        return;
    const qint64 least = leastPerSecond * std::chrono::duration_cast<std::chrono::seconds>(m_window).count();
    if (m_moved - m_movedBefore < least) {
        stop();
        return Q_EMIT tooSlow();
    }
    m_movedBefore = m_moved;
    start();
}

ApiError PaceWatch::error() {
    return {.kind = failure::Kind::Offline, .reason = failure::Reason::TooSlow};
}
