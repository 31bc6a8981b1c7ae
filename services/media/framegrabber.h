// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"
#include "services/media/pictureshape.h"

#include <QtCore/qobject.h>
#include <QtGui/qimage.h>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

/// Exact stills of one clip, off the calling thread. Only the latest wish counts: an older one is dropped on
/// the way.
class FrameGrabber : public QObject {
    Q_OBJECT
public:
    explicit FrameGrabber(QObject* parent = nullptr);
    ~FrameGrabber() override;

    /// Replaces what was open. Ends in opened() or failed().
    void open(const QString& path);
    /// Lets go of the file and all pictures; nothing of it is delivered any more.
    void close();
    /// The device pixels that stills have to fit into; the current one is delivered again.
    void setBox(QSize box);
    /// The last picture shown at or before that time, perhaps after a nearby one to look at meanwhile.
    void show(double seconds);
    /// That many pictures on from the one wished for last, or back; steps add up.
    void step(int count);
    /// The picture at that time in its full displayed size, by captured().
    void capture(double seconds);

Q_SIGNALS:
    /// A file without a picture opens too; `shape` is then empty and no still ever comes.
    void opened(const MediaFile& file, const PictureShape& shape);
    void failed(const ApiError& error);
    /// `exact` is false for a stand-in until the wish is met; `seconds` is when the picture delivered is
    /// shown.
    void frameReady(const QImage& image, double seconds, qint64 frameIndex, bool exact);
    void captured(const Result<QImage>& image);

private:
    struct Wish {
        double seconds = 0;
        int steps = 0;
        QSize box{};
        quint64 serial = 0;
    };
    struct Orders {  ///< what the worker finds when it looks; an empty path means close
        std::optional<QString> path{};
        std::optional<Wish> wish{};
        std::optional<double> capture{};
        quint64 clip = 0;
    };
    struct Worker;

    void post(const std::function<void(Orders&)>& write);
    std::optional<Orders> take(const std::stop_token& stop);
    bool hasNewer(const std::stop_token& stop);
    void renew();
    void run(const std::stop_token& stop);
    void deliver(const QImage& image, double seconds, qint64 index, bool exact, quint64 serial);

    Wish m_wish;         ///< what is wished for now; its steps are 0 again once it is met
    quint64 m_clip = 0;  ///< counts opens and closes, so that late answers are known
    bool m_open = false;

    std::mutex m_mutex;
    std::condition_variable_any m_ordered;
    Orders m_orders;
    std::jthread m_thread;
};
