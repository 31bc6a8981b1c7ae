// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/pictureshape.h"

#include <QtCore/qobject.h>
#include <QtGui/qimage.h>
#include <QtMultimedia/qvideoframe.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

/// Turns a player's pictures into images on a thread of its own. A newer picture replaces one that still
/// waits.
class PlayingFrames : public QObject {
    Q_OBJECT
public:
    explicit PlayingFrames(QObject* parent = nullptr);
    ~PlayingFrames() override;

    void convert(const QVideoFrame& frame, const PictureShape& shape, QSize box);
    /// What is under way is not delivered any more.
    void drop();

Q_SIGNALS:
    void imageReady(const QImage& image);

private:
    struct Job {
        QVideoFrame frame{};
        PictureShape shape{};
        QSize box{};
        quint64 serial = 0;
    };
    void run(const std::stop_token& stop);

    quint64 m_serial = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_posted;
    std::optional<Job> m_job;
    std::jthread m_thread;
};
