// SPDX-License-Identifier: MIT
#include "services/media/peaksreader.h"

#include "services/media/peaks.h"

void PeaksReader::read(const QString& path, int bins) {
    stop();
    m_thread = std::jthread([this, path, bins, serial = m_serial](const std::stop_token& stopped) {
        const auto peaks = audioPeaks(path, bins, stopped);
        if (!peaks)
            return;  // a clip without sound has no waveform; that it has none is told elsewhere
        QMetaObject::invokeMethod(
            this,
            [this, peaks = *peaks, serial] {
                if (serial == m_serial)
                    Q_EMIT ready(peaks);
            },
            Qt::QueuedConnection);
    });
}

void PeaksReader::stop() {
    ++m_serial;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}
