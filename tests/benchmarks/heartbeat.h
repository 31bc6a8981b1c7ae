// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbasictimer.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qobject.h>

#include <atomic>
#include <thread>

/// Ticks every millisecond in the thread it lives in, and notes the longest time between two ticks: on the clock, and
/// of this thread's own work, which is what is left of it when other programs want the processor too.
class Heartbeat : public QObject {
public:
    void start();
    double longestGap() const { return m_gap; }    ///< milliseconds
    double longestWork() const { return m_work; }  ///< milliseconds of processor time

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_workAtTick = 0;
    double m_gap = 0;
    double m_work = 0;
};

/// The same in a thread that does nothing else: what the machine itself makes a thread wait.
class BareHeartbeat {
public:
    BareHeartbeat();
    double stop();  ///< the longest gap in milliseconds

private:
    std::atomic<bool> m_stopped = false;
    double m_gap = 0;
    std::jthread m_thread;
};
