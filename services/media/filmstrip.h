// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtGui/qimage.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

/// Small pictures from across a clip, each the keyframe before the time asked for, delivered one by one.
class Filmstrip : public QObject {
    Q_OBJECT
public:
    explicit Filmstrip(QObject* parent = nullptr);
    ~Filmstrip() override;

    /// Replaces what was asked for before; an empty list of times just stops. The file stays open for the
    /// next request until close().
    void request(const QString& path, const QList<double>& times, QSize box);
    void close() { request({}, {}, {}); }

Q_SIGNALS:
    void pictureReady(double seconds, const QImage& image);

private:
    struct Order {
        QString path{};
        QList<double> times{};
        QSize box{};
        quint64 serial = 0;
    };
    void run(const std::stop_token& stop);
    bool isReplaced();

    quint64 m_serial = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_ordered;
    std::optional<Order> m_order;
    std::jthread m_thread;
};
