// SPDX-License-Identifier: MIT
#include "services/domain/clock.h"

#include <QtCore/qtimer.h>

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    // Qt's coarse timers, its choice from two seconds on, may fire up to 5 % early: before the vendor's "retry after".
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(call));
}
