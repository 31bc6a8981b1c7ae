// SPDX-License-Identifier: MIT
#include "models/tasks/taskgroup.h"

namespace {

TaskGroup groupOf(task::Wait wait, bool inTrouble) {
    switch (wait) {
    case task::Wait::Remote:
        return TaskGroup::Running;
    case task::Wait::Key:
    case task::Wait::Credit:
    case task::Wait::Cap:
    case task::Wait::Review:
        return TaskGroup::NeedsYou;
    case task::Wait::None:
    case task::Wait::Turn:
    case task::Wait::Upload:
    case task::Wait::Retry:
    case task::Wait::Find:
    case task::Wait::Disk:
    case task::Wait::Vendor:
        return TaskGroup::Waiting;
    case task::Wait::Earlier:
        return inTrouble ? TaskGroup::NeedsYou : TaskGroup::Waiting;
    }
    Q_UNREACHABLE();
}

}  // namespace

TaskGroup groupOf(const Task& task) {
    switch (task.state) {
    case task::State::Running:
        return TaskGroup::Running;
    case task::State::Waiting:
        return groupOf(task.wait, task.error.has_value());
    case task::State::Queued:
    case task::State::Paused:
        return TaskGroup::Waiting;
    case task::State::Unsure:
        return TaskGroup::NeedsYou;
    case task::State::Failed:
        return TaskGroup::Failed;
    case task::State::Cancelled:
    case task::State::Done:
        return TaskGroup::Done;
    }
    Q_UNREACHABLE();
}
