// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// edit: options, voice, language and the like of unsent tasks are changed, all or none of them. What was sent meanwhile is left,
/// and told. With --dry-run only the price is told, before and after.
void editTasks(Session& session, const Done& done);
