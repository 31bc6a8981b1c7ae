// SPDX-License-Identifier: MIT
#include "ui/preview/playingframes.h"

#include "ui/preview/storedvideoframe.h"

#include <utility>

PlayingFrames::PlayingFrames(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

PlayingFrames::~PlayingFrames() {
    m_thread.request_stop();
    m_thread.join();
}

void PlayingFrames::convert(const QVideoFrame& frame, const PictureShape& shape, QSize box) {
    const std::lock_guard lock(m_mutex);
    m_job = {.frame = frame, .shape = shape, .box = box, .serial = m_serial};
    m_posted.notify_one();
}

void PlayingFrames::drop() {
    const std::lock_guard lock(m_mutex);
    ++m_serial;
    m_job.reset();
}

void PlayingFrames::run(const std::stop_token& stop) {
    FrameConverter converter;
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_posted.wait(lock, stop, [this] { return m_job.has_value(); }))
            return;
        const Job job = *std::exchange(m_job, std::nullopt);
        lock.unlock();
        const StoredVideoFrame stored(job.frame);
        const QSize size = fittedSize(job.shape.displayed(), job.box);
        QImage image = converter.convert(stored.picture(), job.shape, size, FrameConverter::Effort::Quick);
        if (image.isNull())
            continue;
        QMetaObject::invokeMethod(
            this,
            [this, image = std::move(image), serial = job.serial] {
                if (serial == m_serial)
                    Q_EMIT imageReady(image);
            },
            Qt::QueuedConnection);
    }
}
