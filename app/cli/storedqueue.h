// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "services/queue/store/taskstore.h"

/// The queue as it lies on the disk, to be looked at only; null when nothing was ever queued. Errors: StoreBroken.
Result<std::unique_ptr<TaskStore>> storedQueue(const Session& session);
