// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/vision/boxsuggestion.h"

#include <QtCore/qobject.h>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

/// suggestBoxes() of a clip in the background. The last request wins: found() tells of it alone, once.
class BoxFinder : public QObject {
    Q_OBJECT
public:
    explicit BoxFinder(QObject* parent = nullptr);
    ~BoxFinder() override;

    void find(const QString& path);
    /// found() will not tell of what was asked for; the file is let go as soon as the picture in work is done.
    void cancel();
    bool isLooking() const { return m_looking; }

Q_SIGNALS:
    /// Nothing found is an empty list. Errors: those of FrameSource::open(), sampledFrames() and suggestBoxes().
    void found(const Result<QList<BoxSuggestion>>& boxes);

private:
    struct Order {
        std::optional<QString> path{};  ///< absent = just stop
        quint64 serial = 0;
    };
    void run(const std::stop_token& stop);
    bool isReplaced();
    void order(const std::optional<QString>& path);

    bool m_looking = false;
    quint64 m_serial = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_ordered;
    std::optional<Order> m_order;
    std::jthread m_thread;
};
