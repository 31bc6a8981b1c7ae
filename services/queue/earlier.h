// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <functional>

struct Operation;

/// Tasks that take results of other tasks. Pure: what follows for one of them from the rows of the others.
namespace earlier {

/// Null for an id that is not in the queue.
using Lookup = std::function<const Task*(const QString& id)>;

/// Where a job holds an input of this role: the operation's first is the source, whatever its role.
QString& input(JobSpec& job, const Operation& operation, InputRole role);
/// A job with something in place of what other tasks still make, so that everything else of it can be checked.
JobSpec withStandIns(JobSpec job, const Operation& operation);

/// Jobs that are queued together may take of those before them ("#0" is the first) and of what is in the queue already.
/// RecipeWrong, field "takes", about the number of the job and what it asks for, when one takes anything else.
std::optional<ApiError> checkTakes(const QList<JobSpec>& jobs, const Lookup& queued);

/// How the task goes on as the others stand now; nothing = as it is. Waits until all that it takes is done, then has its inputs
/// and is due. Waits with EarlierFailed where one has ended without a result, with EarlierGone where one was taken off the list;
/// fails with EarlierLacksFile. Call it until it has no more to say.
std::optional<Task> next(const Task& task, const Operation& operation, const Lookup& find, const QDateTime& now);

/// It waits for one that waits for somebody, or has ended without a result: nothing happens by itself.
bool standsStill(const Task& task, const Lookup& find);

}  // namespace earlier
