// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "services/queue/task.h"

/// How many tasks are in which state, and how long those that go on by themselves still take.
void printSummary(Session& session, const QList<Task>& tasks);
