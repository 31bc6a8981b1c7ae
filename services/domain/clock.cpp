// SPDX-License-Identifier: MIT
#include "services/domain/clock.h"

#include <QtCore/qtimer.h>

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) {
    QTimer::singleShot(delay, context, std::move(call));
}
