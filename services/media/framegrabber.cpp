// SPDX-License-Identifier: MIT
#include "services/media/framegrabber.h"

#include "services/media/frameconverter.h"
#include "services/media/framesource.h"
#include "services/media/probe.h"

#include <utility>

namespace {
constexpr qint64 cacheBytes = 150 << 20;  ///< 48 frames of 1080p, 12 of 2160p
}

/// What lives on the worker's side alone; it reaches the owner by answers only.
struct FrameGrabber::Worker {
    FrameGrabber& owner;
    std::stop_token stop{};
    quint64 clip = 0;
    std::unique_ptr<FrameSource> source{};
    std::unique_ptr<FrameConverter> converter{};

    void open(const QString& path);
    void show(const Wish& wish);
    void capture(double seconds);
    void send(const Result<Shot>& shot, const Wish& wish, bool exact);
    QImage image(const Shot& shot, QSize box);

    /// Calls back in the owner's thread unless another clip was opened since.
    template <class Call>
    void answer(Call call) {
        QMetaObject::invokeMethod(
            &owner,
            [&owner = owner, clip = clip, call = std::move(call)] {
                if (clip == owner.m_clip)
                    call(owner);
            },
            Qt::QueuedConnection);
    }
};

void FrameGrabber::Worker::open(const QString& path) {
    source.reset();
    converter = std::make_unique<FrameConverter>();
    if (path.isEmpty())
        return;
    const auto failed = [this](const ApiError& error) {
        answer([error](FrameGrabber& grabber) { Q_EMIT grabber.failed(error); });
    };
    const auto file = probe(path);
    if (!file)
        return failed(file.error());
    PictureShape shape;
    if (file->hasVideo()) {
        auto opened = FrameSource::open(path, cacheBytes);
        if (!opened)
            return failed(opened.error());
        source = std::move(*opened);
        shape = source->shape();
    }
    answer([file = *file, shape](FrameGrabber& grabber) { Q_EMIT grabber.opened(file, shape); });
}

void FrameGrabber::Worker::show(const Wish& wish) {
    const auto newer = [this] { return owner.hasNewer(stop); };
    if (wish.steps == 0 && !source->isNear(wish.seconds))
        send(source->key(wish.seconds), wish, false);
    send(source->stepped(wish.seconds, wish.steps, newer), wish, true);
}

void FrameGrabber::Worker::capture(double seconds) {
    const auto shot = source->exact(seconds);
    const auto picture =
        shot ? Result<QImage>(image(*shot, source->shape().displayed())) : fail(shot.error());
    answer([picture](FrameGrabber& grabber) { Q_EMIT grabber.captured(picture); });
}

void FrameGrabber::Worker::send(const Result<Shot>& shot, const Wish& wish, bool exact) {
    if (!shot)
        return;  // cancelled by a newer wish, or a damaged stretch: the picture shown stays
    answer([picture = image(*shot, wish.box), at = shot->seconds, index = source->indexAt(shot->seconds),
            exact, serial = wish.serial](FrameGrabber& grabber) {
        grabber.deliver(picture, at, index, exact, serial);
    });
}

QImage FrameGrabber::Worker::image(const Shot& shot, QSize box) {
    auto shape = source->shape();
    refine(shape, *shot.frame);
    const QSize size = fittedSize(shape.displayed(), box);
    return converter->convert(storedPicture(*shot.frame), shape, size, FrameConverter::Effort::Exact);
}

FrameGrabber::FrameGrabber(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

FrameGrabber::~FrameGrabber() {
    m_thread.request_stop();
    m_thread.join();
}

void FrameGrabber::open(const QString& path) {
    m_wish = {.box = m_wish.box};
    m_open = true;
    ++m_clip;
    post([&](Orders& orders) { orders = {.path = path, .clip = m_clip}; });
}

void FrameGrabber::close() {
    m_open = false;
    ++m_clip;
    post([&](Orders& orders) { orders = {.path = QString(), .clip = m_clip}; });
}

void FrameGrabber::setBox(QSize box) {
    if (std::exchange(m_wish.box, box) != box)
        renew();
}

void FrameGrabber::show(double seconds) {
    m_wish.seconds = seconds;
    m_wish.steps = 0;
    renew();
}

void FrameGrabber::step(int count) {
    m_wish.steps += count;
    renew();
}

void FrameGrabber::capture(double seconds) {
    post([&](Orders& orders) { orders.capture = seconds; });
}

void FrameGrabber::renew() {
    ++m_wish.serial;
    if (m_open && !m_wish.box.isEmpty())
        post([&](Orders& orders) { orders.wish = m_wish; });
}

void FrameGrabber::post(const std::function<void(Orders&)>& write) {
    const std::lock_guard lock(m_mutex);
    write(m_orders);
    m_orders.clip = m_clip;
    m_ordered.notify_one();
}

std::optional<FrameGrabber::Orders> FrameGrabber::take(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    const auto anything = [this] { return m_orders.path || m_orders.wish || m_orders.capture; };
    if (!m_ordered.wait(lock, stop, anything))
        return {};
    return std::exchange(m_orders, {});
}

bool FrameGrabber::hasNewer(const std::stop_token& stop) {
    const std::lock_guard lock(m_mutex);
    return stop.stop_requested() || m_orders.path || m_orders.wish;
}

void FrameGrabber::deliver(const QImage& image, double seconds, qint64 index, bool exact, quint64 serial) {
    const bool latest = serial == m_wish.serial;
    if (exact && latest) {
        m_wish.steps = 0;
        m_wish.seconds = seconds;
    }
    Q_EMIT frameReady(image, seconds, index, exact && latest);
}

void FrameGrabber::run(const std::stop_token& stop) {
    Worker worker{.owner = *this, .stop = stop};
    while (const auto orders = take(stop)) {
        worker.clip = orders->clip;
        if (orders->path)
            worker.open(*orders->path);
        if (worker.source && orders->wish)
            worker.show(*orders->wish);
        if (worker.source && orders->capture)
            worker.capture(*orders->capture);
    }
}
