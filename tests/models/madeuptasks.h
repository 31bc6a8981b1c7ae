// SPDX-License-Identifier: MIT
#pragma once

#include "models/tasks/tasktablemodel.h"

/// Tasks and words that need neither queue nor translation.
namespace madeup {

Task task(const QString& id, const QString& clip, task::State state, const QString& language = {});
QList<Task> tasks(int count,
                  task::State state = task::State::Queued);  ///< ids "0", "1" ...; clips "clip-0.mp4" ...
TaskWording wording();

}  // namespace madeup
