// SPDX-License-Identifier: MIT
#include "services/domain/clock.h"

#include <QtCore/qtimer.h>

#include <ctime>

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const {
#ifdef CLOCK_BOOTTIME
    // The steady clock of the standard library stands still while a Linux computer sleeps.
    timespec passed{};
    if (::clock_gettime(CLOCK_BOOTTIME, &passed) == 0)
        return std::chrono::seconds(passed.tv_sec) + std::chrono::milliseconds(passed.tv_nsec / 1'000'000);
#endif
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    // Qt's coarse timers, its choice from two seconds on, may fire up to 5 % early: before the vendor's "retry after".
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(call));
}
