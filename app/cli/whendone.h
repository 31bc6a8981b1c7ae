// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "services/queue/task.h"

/// `run --when-done COMMAND`: what follows once all its tasks are over, as "When a batch is done" does in the window.
namespace whendone {

/// What is wrong with the option, told before anything is queued. Errors: CommandFailed, OptionExcluded.
std::optional<ApiError> problem(const CommandLine& line);
/// Starts the command and does not wait for it; a report is written beside the first result where the command names one.
/// Errors: CommandFailed, and those of reportfile.
std::optional<ApiError> follow(Session& session, const QList<Task>& tasks);

}  // namespace whendone
