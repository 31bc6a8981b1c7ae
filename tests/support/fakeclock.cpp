// SPDX-License-Identifier: MIT
#include "tests/support/fakeclock.h"

#include <algorithm>

FakeClock::FakeClock(const QDateTime& start) : m_now(start) {}

void FakeClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    Q_ASSERT(context);
    const Alarm alarm{m_now.addMSecs(std::max<qint64>(0, delay.count())), context, std::move(call)};
    m_alarms.insert(std::ranges::upper_bound(m_alarms, alarm.due, {}, &Alarm::due), alarm);
}

void FakeClock::advance(std::chrono::milliseconds step) {
    const QDateTime end = m_now.addMSecs(step.count());
    while (nextDue().isValid() && nextDue() <= end)
        advanceToNext();
    m_now = end;
}

bool FakeClock::advanceToNext() {
    m_alarms.removeIf([](const Alarm& alarm) { return !alarm.context; });
    if (m_alarms.isEmpty())
        return false;
    const Alarm next = m_alarms.takeFirst();
    m_now = std::max(m_now, next.due);
    next.call();
    return true;
}

qsizetype FakeClock::waiting() const {
    return std::ranges::count_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
}

QDateTime FakeClock::nextDue() const {
    const auto next =
        std::ranges::find_if(m_alarms, [](const Alarm& alarm) { return !alarm.context.isNull(); });
    return next == m_alarms.end() ? QDateTime() : next->due;
}
