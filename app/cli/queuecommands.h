// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"
#include "services/queue/task.h"

/// The stored queue in its order. Errors: StoreBroken.
Result<QList<Task>> storedTasks(const Session& session);
/// The first id that no task has, or none given at all.
std::optional<ApiError> checkIds(const QList<Task>& tasks, const QStringList& ids);

void listTasks(Session& session, const Done& done);
void showTask(Session& session, const Done& done);
/// pause, resume, cancel, retry, remove, resolve: by the process that works the profile, or by this one.
void changeTasks(Session& session, const Done& done);
