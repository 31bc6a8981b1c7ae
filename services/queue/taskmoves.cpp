// SPDX-License-Identifier: MIT
#include "services/queue/taskmoves.h"

using task::State;
using task::Step;
using task::Wait;

namespace {

/// Invalid when no link of it dies.
QDateTime deadline(const Task& task) {
    QDateTime soonest;
    for (const ResultFile& file : task.files) {
        if (!file.fetched() && file.expiresAt.isValid() && (!soonest.isValid() || file.expiresAt < soonest))
            soonest = file.expiresAt;
    }
    return soonest;
}

}  // namespace

bool mayHaveBeenHelped(const Task& task) {
    return task.state == State::Waiting && (task.wait == Wait::Key || task.wait == Wait::Credit || task.wait == Wait::Cap);
}

bool wantsSomebody(const Task& task) {
    const bool forWords = task.state == State::Waiting && task.wait == Wait::Review;
    return mayHaveBeenHelped(task) || forWords || (waitsForOthers(task) && task.error);
}

bool waitsForOthers(const Task& task) {
    return task.state == State::Waiting && task.wait == Wait::Earlier;
}

bool isDueAtStart(const Task& task) {
    // What waited for somebody looks again: they may have seen to it meanwhile.
    return task.state == State::Running || mayHaveBeenHelped(task) || waitsForOthers(task) ||
           (task.state == State::Waiting && task.wait == Wait::Upload);
}

bool isWithVendor(const Task& task) {
    return (task.step == Step::Poll || task.step == Step::Find) && !task::hasEnded(task.state);
}

bool moreUrgent(const Task& a, const Task& b) {
    const QDateTime first = deadline(a);
    const QDateTime second = deadline(b);
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first.isValid() && first != second ? first < second : a.place < b.place;
}

Task fromWhereTheMoneyWent(Task task) {
    const bool remoteGaveUp = task.step == Step::Poll && task.error && task.error->kind == failure::Kind::VendorFault &&
                              !task.error->vendorCode.isEmpty() && task.error->httpStatus == 0;
    if (remoteGaveUp) {
        task.remoteId.clear();
        task.submission.clear();
        task.listed = false;
    }
    // A submission that may have been taken is looked at again, key and bytes as they were.
    if (task.remoteId.isEmpty() && task.step != Step::Submit && task.step != Step::Find)
        task.step = Step::Check;
    task.error.reset();
    task.attempts = 0;
    for (ResultFile& file : task.files)
        file.renewed = 0;
    task.ended = {};
    return task;
}

Task withWordsChecked(Task task) {
    task.stage.clear();
    task.error.reset();
    task.attempts = 0;
    return task;
}
