// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>

/// Time that stands still until a test moves it. For one thread.
class FakeClock : public Clock {
public:
    explicit FakeClock(const QDateTime& start = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));

    QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override;

    /// Fires what comes due on the way, each at its own time, also what those calls add.
    void advance(std::chrono::milliseconds step);
    /// Somebody sets the computer's clock: no time passes.
    void jump(std::chrono::milliseconds step) { m_start = m_start.addMSecs(step.count()); }
    /// Asleep: time passes, and no timer counts it.
    void suspend(std::chrono::milliseconds step);
    /// Asleep, or stopped: what came due meanwhile fires at the end, late and all at once.
    void oversleep(std::chrono::milliseconds step);
    /// Moves to the next call and fires it; false when none waits.
    bool advanceToNext();
    qsizetype waiting() const;
    QDateTime nextDue() const;  ///< invalid when none waits

private:
    struct Alarm {
        std::chrono::milliseconds due{};
        QPointer<QObject> context{};
        std::function<void()> call{};
    };
    const Alarm* next() const;  ///< null when none waits

    QDateTime m_start;
    std::chrono::milliseconds m_elapsed{0};
    QList<Alarm> m_alarms;  ///< by time, equal ones in the order they came
};
