// SPDX-License-Identifier: MIT
#include "services/vision/boxfinder.h"

#include "services/vision/sampledframes.h"
#include "services/vision/suggestboxes.h"

#include <utility>

namespace {

Result<QList<BoxSuggestion>> boxesIn(const QString& path, const FrameSource::Interrupted& interrupted) {
    Result<QList<QImage>> pictures;
    {
        const auto source = FrameSource::open(path);
        if (!source)
            return fail(source.error());
        pictures = sampledFrames(**source, interrupted);
    }
    return pictures ? suggestBoxes(*pictures) : fail(pictures.error());
}

}  // namespace

BoxFinder::BoxFinder(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

BoxFinder::~BoxFinder() {
    m_thread.request_stop();
    m_thread.join();
}

void BoxFinder::find(const QString& path) {
    m_looking = true;
    order(path);
}

void BoxFinder::cancel() {
    m_looking = false;
    order(std::nullopt);
}

void BoxFinder::order(const std::optional<QString>& path) {
    const std::lock_guard lock(m_mutex);
    m_order = {.path = path, .serial = ++m_serial};
    m_ordered.notify_one();
}

bool BoxFinder::isReplaced() {
    const std::lock_guard lock(m_mutex);
    return m_order.has_value();
}

void BoxFinder::run(const std::stop_token& stop) {
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_ordered.wait(lock, stop, [this] { return m_order.has_value(); }))
            return;
        const Order order = *std::exchange(m_order, std::nullopt);
        lock.unlock();
        if (!order.path)
            continue;
        const auto boxes = boxesIn(*order.path, [&] { return stop.stop_requested() || isReplaced(); });
        QMetaObject::invokeMethod(
            this,
            [this, boxes, serial = order.serial] {
                if (serial != m_serial)
                    return;
                m_looking = false;
                Q_EMIT found(boxes);
            },
            Qt::QueuedConnection);
    }
}
