// SPDX-License-Identifier: MIT
#include "tests/benchmarks/heartbeat.h"

#include <algorithm>
#include <chrono>
#include <ctime>

using namespace std::chrono_literals;

namespace {

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double restart(QElapsedTimer& timer) {
    const double gone = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    return gone;
}

}  // namespace

void Heartbeat::start() {
    m_gap = 0;
    m_work = 0;
    m_sinceTick.start();
    m_workAtTick = threadMilliseconds();
    m_timer.start(1, Qt::PreciseTimer, this);
}

void Heartbeat::timerEvent(QTimerEvent*) {
    const double work = threadMilliseconds();
    m_gap = std::max(m_gap, restart(m_sinceTick));
    m_work = std::max(m_work, work - m_workAtTick);
    m_workAtTick = work;
}

BareHeartbeat::BareHeartbeat()
    : m_thread([this] {
          QElapsedTimer sinceTick;
          sinceTick.start();
          while (!m_stopped) {
              std::this_thread::sleep_for(1ms);
              m_gap = std::max(m_gap, restart(sinceTick));
          }
      }) {}

double BareHeartbeat::stop() {
    m_stopped = true;
    m_thread.join();
    return m_gap;
}
