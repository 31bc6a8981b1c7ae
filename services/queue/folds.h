// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qhash.h>

class VendorRegistry;

/// Which tasks go out in one paid call: those that differ in language and voice alone, where the operation takes
/// several languages. A call waits until all of its tasks are ready.
class Folds {
public:
    explicit Folds(const VendorRegistry& vendors) : m_vendors(vendors) {}

    /// Every task is looked at before the first `with`. `due`: it could start now.
    void look(const Task& task, bool due);
    /// The task and what goes with it; nothing when it has to wait for others, or goes with another already.
    QList<Task> with(const Task& task);

    /// The same for all that may go out in one call, before any of it has; empty where each language is a call of its own.
    QString keyOf(const Task& task) const;

private:
    struct Call {
        QList<Task> ready{};
        bool moreToCome = false;
        bool gone = false;
    };

    const VendorRegistry& m_vendors;
    QHash<QString, Call> m_calls;
};
