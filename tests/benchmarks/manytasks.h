// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// A queue as it grows over months: many clips, languages and states, none of which the queue would work on.
QList<Task> manyTasks(int count);
