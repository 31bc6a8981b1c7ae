// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>

#include <chrono>
#include <functional>

/// Time as something handed in, so that tests move it. Nothing in services reads the wall clock itself.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;  ///< UTC; jumps when somebody sets the computer's clock
    /// Time that only passes, also while the computer sleeps; since when does not matter.
    virtual std::chrono::milliseconds elapsed() const = 0;
    /// Calls back once in `context`'s thread after `delay`; never once `context` is gone.
    virtual void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) = 0;
};

class SystemClock : public Clock {
public:
    QDateTime now() const override;
    std::chrono::milliseconds elapsed() const override;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> call) override;
};
