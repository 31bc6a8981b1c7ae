// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

void listTasks(Session& session, const Done& done);
void showTask(Session& session, const Done& done);
/// pause, resume, cancel, retry, remove, resolve: by the process that works the profile, or by this one.
void changeTasks(Session& session, const Done& done);
