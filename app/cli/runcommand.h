// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"
#include "services/queue/task.h"

/// Queues what the line says and follows it; hands it to the process that works the profile when there is one.
void runCommand(Session& session, const Done& done);
/// The same for lines that another command made; `told` sees the tasks after the last event.
void runLines(Session& session, const QList<CommandLine>& lines, const Done& done,
              const std::function<void(const QList<Task>&)>& told);
/// Works on the queue until nothing can go on.
void workCommand(Session& session, const Done& done);
