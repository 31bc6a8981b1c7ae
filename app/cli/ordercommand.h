// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// move: unsent tasks go elsewhere in the queue; what is sent or has ended is left, and told.
void moveTasks(Session& session, const Done& done);
