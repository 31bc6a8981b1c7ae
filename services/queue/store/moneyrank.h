// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// How much a row knows of what was paid. Of two accounts of one task the higher is believed: "may have been paid" wins.
inline int moneyRank(task::State state, const QString& submission, const QString& remoteId) {
    if (task::hasEnded(state))
        return 3;
    if (!remoteId.isEmpty())
        return 2;
    return !submission.isEmpty() || state == task::State::Unsure ? 1 : 0;
}
