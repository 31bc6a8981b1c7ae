// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queueorder.h"

#include <QtGui/qkeysequence.h>

/// One way for tasks to go in the queue, as menu and keys offer it.
struct TaskMove {
    QueueSpot::Where where = QueueSpot::Where::First;
    QString text{};
    QKeySequence keys{};
};

QList<TaskMove> taskMoves();
