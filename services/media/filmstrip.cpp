// SPDX-License-Identifier: MIT
#include "services/media/filmstrip.h"

#include "services/media/frameconverter.h"
#include "services/media/framesource.h"

#include <utility>

Filmstrip::Filmstrip(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

Filmstrip::~Filmstrip() {
    m_thread.request_stop();
    m_thread.join();
}

void Filmstrip::request(const QString& path, const QList<double>& times, QSize box) {
    const std::lock_guard lock(m_mutex);
    m_order = {.path = path, .times = times, .box = box, .serial = ++m_serial};
    m_ordered.notify_one();
}

bool Filmstrip::isReplaced() {
    const std::lock_guard lock(m_mutex);
    return m_order.has_value();
}

void Filmstrip::run(const std::stop_token& stop) {
    std::unique_ptr<FrameSource> source;
    FrameConverter converter;
    QString open;
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_ordered.wait(lock, stop, [this] { return m_order.has_value(); }))
            return;
        const Order order = *std::exchange(m_order, std::nullopt);
        lock.unlock();
        if (std::exchange(open, order.path) != order.path) {
            auto opened = order.path.isEmpty() ? nullptr : FrameSource::open(order.path).value_or(nullptr);
            source = std::move(opened);
        }
        for (const double seconds : order.times) {
            if (!source || stop.stop_requested() || isReplaced())
                break;
            const auto shot = source->key(seconds);
            if (!shot)
                continue;
            const auto& shape = source->shape();
            QImage image =
                converter.convert(storedPicture(*shot->frame), shape,
                                  fittedSize(shape.displayed(), order.box), FrameConverter::Effort::Quick);
            QMetaObject::invokeMethod(
                this,
                [this, seconds, image = std::move(image), serial = order.serial] {
                    if (serial == m_serial)
                        Q_EMIT pictureReady(seconds, image);
                },
                Qt::QueuedConnection);
        }
    }
}
