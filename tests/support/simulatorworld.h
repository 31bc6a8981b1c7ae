// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/misbehaviour.h"

#include <QtCore/qmutex.h>
#include <QtCore/qstringlist.h>

#include <functional>

/// What the API and the object store of one simulator share. Whoever touches it holds `lock`.
struct SimulatorWorld {
    QRecursiveMutex lock{};
    std::function<QDateTime()> now{};
    MisbehaviourPlan misbehaviours{};
    QStringList violations{};  ///< where a client left the document, in words
};
