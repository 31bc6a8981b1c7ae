// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// What a person asks of the queue: is it working, is it waiting, does it want something of me?
enum class TaskGroup { All, Running, Waiting, NeedsYou, Failed, Done };
constexpr int taskGroupCount = 6;

/// Never All. A task that a vendor works on counts as running, though the queue only waits for it.
TaskGroup groupOf(const Task& task);
