// SPDX-License-Identifier: MIT
#include "tests/support/fakeclock.h"

#include <algorithm>

FakeClock::FakeClock(const QDateTime& start) : m_start(start) {}

void FakeClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    Q_ASSERT(context);
    const Alarm alarm{m_elapsed + std::max(delay, std::chrono::milliseconds(0)), context, std::move(call)};
    m_alarms.insert(std::ranges::upper_bound(m_alarms, alarm.due, {}, &Alarm::due), alarm);
}

void FakeClock::advance(std::chrono::milliseconds step) {
    const auto end = m_elapsed + step;
    for (const Alarm* alarm = next(); alarm && alarm->due <= end; alarm = next())
        advanceToNext();
    m_elapsed = end;
}

bool FakeClock::advanceToNext() {
    m_alarms.removeIf([](const Alarm& alarm) { return !alarm.context; });
    if (m_alarms.isEmpty())
        return false;
    const Alarm next = m_alarms.takeFirst();
    m_elapsed = std::max(m_elapsed, next.due);
    next.call();
    return true;
}

void FakeClock::suspend(std::chrono::milliseconds step) {
    m_elapsed += step;
    for (Alarm& alarm : m_alarms)
        alarm.due += step;
}

void FakeClock::oversleep(std::chrono::milliseconds step) {
    m_elapsed += step;
    advance(std::chrono::milliseconds(0));
}

qsizetype FakeClock::waiting() const {
    return std::ranges::count_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
}

QDateTime FakeClock::nextDue() const {
    return next() ? m_start.addMSecs(std::max(next()->due, m_elapsed).count()) : QDateTime();
}

const FakeClock::Alarm* FakeClock::next() const {
    const auto waiting = std::ranges::find_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
    return waiting == m_alarms.end() ? nullptr : &*waiting;
}
