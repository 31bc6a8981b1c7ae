// SPDX-License-Identifier: MIT
#include "models/job/draftlimits.h"

#include "models/job/jobdraft.h"

using failure::Reason;

namespace {

QDateTime today() {
    return startOfDay(QDateTime::currentDateTimeUtc());
}

Spending spendingOf(const JobDraft& draft) {
    return draft.known().spending.value(draft.account());
}

}  // namespace

Caps limits::of(const JobDraft& draft) {
    return draft.known().account(draft.account()).caps;
}

double limits::usedToday(const JobDraft& draft) {
    return spendingOf(draft).since(draft.account(), today());
}

std::optional<ApiError> limits::crossed(const JobDraft& draft) {
    const Caps caps = of(draft);
    const double dearest = caps.task > 0 ? draft.dearestJob().value_or(0) : 0;
    if (dearest > caps.task)
        return invalid(Reason::CapReached, QStringLiteral("max-credits"), {QString::number(dearest), QString::number(caps.task)});
    // What is queued now is a batch of its own, so nothing of it has been spent yet.
    return crossedCap(caps, spendingOf(draft), draft.account(), {.estimated = draft.credits(), .today = today()});
}
