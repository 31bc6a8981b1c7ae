// SPDX-License-Identifier: MIT
#include "ui/tasks/taskpaint.h"

#include "models/tasks/taskgroup.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using theme::Token;

namespace taskpaint {
namespace {

StateLook waitingLook(const Task& task) {
    switch (task.state) {
    case task::State::Paused:
        return {u"state-paused"_s};
    case task::State::Queued:
        return {u"state-queued"_s};
    default:
        return {task.wait == task::Wait::Retry ? u"state-retrying"_s : u"state-waiting"_s};
    }
}

}  // namespace

StateLook lookOf(const Task& task) {
    switch (groupOf(task)) {
    case TaskGroup::Running:
        return {task.step == task::Step::Fetch ? u"state-fetching"_s : u"state-running"_s, Token::Accent};
    case TaskGroup::NeedsYou:
        return {u"state-needs-you"_s, Token::Warn, Token::Warn, true};
    case TaskGroup::Failed:
        return {u"state-failed"_s, Token::Bad, Token::Bad, true};
    case TaskGroup::Done:
        if (task.state == task::State::Cancelled)
            return {u"state-cancelled"_s};
        return {u"state-done"_s, Token::Ok, Token::Ok};
    case TaskGroup::Waiting:
    case TaskGroup::All:
        return waitingLook(task);
    }
    Q_UNREACHABLE();
}

ProgressLook progressOf(const Task& task) {
    if (task.state == task::State::Done)
        return {true, 1.0};
    if (task.state == task::State::Unsure || task::hasEnded(task.state))
        return {};
    if (task.progress)
        return {true, std::clamp(*task.progress, 0.0, 1.0)};
    return {groupOf(task) == TaskGroup::Running, std::nullopt};
}

}  // namespace taskpaint
