// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qobject.h>

#include <chrono>

class Clock;

/// Tells when a transfer all but stands still: under 1 KiB a second over a whole window. Qt's own timeout hears silence
/// alone; a byte now and then, or headers that never end, would keep the connection and the task's place for ever.
class PaceWatch : public QObject {
    Q_OBJECT

public:
    /// The clock must outlive it.
    explicit PaceWatch(Clock& clock, std::chrono::milliseconds window = std::chrono::seconds(60));

    void start();
    void stop() { m_watching = false; }
    void moved(qint64 inAll) { m_moved = std::max(m_moved, inAll); }
    static ApiError error();

Q_SIGNALS:
    void tooSlow();  ///< once

private:
    void look();

    Clock& m_clock;
    std::chrono::milliseconds m_window;
    qint64 m_moved = 0;
    qint64 m_movedBefore = 0;  ///< when the window began
    bool m_watching = false;
};
