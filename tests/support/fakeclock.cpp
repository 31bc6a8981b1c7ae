// SPDX-License-Identifier: MIT
#include "tests/support/fakeclock.h"

#include <algorithm>

FakeClock::FakeClock(const QDateTime& start) : m_started(start) {}

void FakeClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    Q_ASSERT(context);
    const Alarm alarm{m_ran + std::max<qint64>(0, delay.count()), context, std::move(call)};
    m_alarms.insert(std::ranges::upper_bound(m_alarms, alarm.due, {}, &Alarm::due), alarm);
}

void FakeClock::advance(std::chrono::milliseconds step) {
    const qint64 end = m_ran + step.count();
    const auto isDue = [&] {
        m_alarms.removeIf([](const Alarm& alarm) { return !alarm.context; });
        return !m_alarms.isEmpty() && m_alarms.first().due <= end;
    };
    while (isDue())
        fireNext();
    m_ran = end;
}

bool FakeClock::advanceToNext() {
    m_alarms.removeIf([](const Alarm& alarm) { return !alarm.context; });
    if (m_alarms.isEmpty())
        return false;
    fireNext();
    return true;
}

void FakeClock::oversleep(std::chrono::milliseconds step) {
    m_ran += step.count();
    advance(std::chrono::milliseconds(0));
}

void FakeClock::fireNext() {
    const Alarm next = m_alarms.takeFirst();
    m_ran = std::max(m_ran, next.due);
    if (next.context)
        next.call();
}

qsizetype FakeClock::waiting() const {
    return std::ranges::count_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
}

QDateTime FakeClock::nextDue() const {
    const auto next =
        std::ranges::find_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
    return next == m_alarms.end() ? QDateTime() : now().addMSecs(std::max<qint64>(0, next->due - m_ran));
}
