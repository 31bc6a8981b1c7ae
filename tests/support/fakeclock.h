// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"

#include <QtCore/qlist.h>
#include <QtCore/qpointer.h>

/// Time that stands still until a test moves it. Timers count time that runs, as those of an operating system do: setting the
/// clock does not make them fire. For one thread.
class FakeClock : public Clock {
public:
    explicit FakeClock(const QDateTime& start = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));

    QDateTime now() const override { return m_started.addMSecs(m_ran + m_set); }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override;

    /// Fires what comes due on the way, each at its own time, also what those calls add.
    void advance(std::chrono::milliseconds step);
    /// Moves to the next call and fires it; false when none waits.
    bool advanceToNext();
    /// The wall clock alone, forwards or back, as when somebody sets it, or over a suspend in which timers stood still.
    void jump(std::chrono::milliseconds step) { m_set += step.count(); }
    /// Time that nobody was awake for: what came due in it fires at its end, late and all at once.
    void oversleep(std::chrono::milliseconds step);
    qsizetype waiting() const;
    QDateTime nextDue() const;  ///< invalid when none waits

private:
    struct Alarm {
        qint64 due = 0;  ///< ms of running
        QPointer<QObject> context{};
        std::function<void()> call{};
    };
    void fireNext();

    QDateTime m_started;
    qint64 m_ran = 0;  ///< ms; what timers go by
    qint64 m_set = 0;  ///< ms that the wall clock is ahead of that
    QList<Alarm> m_alarms;  ///< by time, equal ones in the order they came
};
