// SPDX-License-Identifier: MIT
#include "services/queue/lanes.h"

#include "services/vendors/vendor.h"

using namespace Qt::StringLiterals;
using task::Step;

namespace {

int width(Step step) {
    switch (step) {
    case Step::Render:
        return 1;  // a render keeps every core busy by itself
    case Step::Prepare:
    case Step::Stage:
        return 2;  // more share the same line without being faster
    case Step::Find:
        return 1;  // one entry of a list must not be taken for two tasks
    case Step::Submit:
        return 1;  // one paid call at a time: a refusal for want of credit must stop the next
    case Step::Check:
    case Step::Fetch:
        return 3;
    case Step::Poll:
        return 4;
    case Step::Finished:
        return 0;
    }
    Q_UNREACHABLE();
}

QString placeOf(const Task& task) {
    return task.job.account + u'\n' + operationName(task.job.operation);
}

}  // namespace

std::optional<int> atOnce(const Vendor* vendor, OperationKind kind) {
    const Operation* operation = vendor ? vendor->operation(kind) : nullptr;
    if (operation && operation->rendersHere())
        return width(Step::Render);
    return operation && operation->queued ? operation->queued : vendor ? vendor->limits.jobsAtOnce : std::nullopt;
}

bool Lanes::hasRoom(const Task& task, const Vendor* vendor) const {
    if (task.step == Step::Submit && vendor) {
        const Operation* operation = vendor->operation(task.job.operation);
        if (vendor->limits.jobsAtOnce && m_remote[task.job.account] >= *vendor->limits.jobsAtOnce)
            return false;
        if (operation && operation->queued && m_remote[placeOf(task)] >= *operation->queued)
            return false;
    }
    return m_taken[task.job.account + u'\n' + task::name(task.step)] < width(task.step);
}

void Lanes::enter(const Task& task) {
    ++m_taken[task.job.account + u'\n' + task::name(task.step)];
    if (task.step == Step::Submit)
        countRemote(task);
}

void Lanes::countRemote(const Task& task) {
    ++m_remote[task.job.account];
    ++m_remote[placeOf(task)];
}
