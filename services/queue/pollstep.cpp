// SPDX-License-Identifier: MIT
#include "services/queue/pollstep.h"

#include "services/domain/killpoint.h"
#include "services/queue/remoteresult.h"
#include "services/queue/taskstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using task::Step;
using task::Wait;

void PollStep::start() {
    const auto& status = m_task.listed ? vendor().remote.one : operation().status;
    if (!status)  // the answer to the submit was all there ever was
        return giveUp({.kind = Kind::NotFound, .reason = failure::Reason::ResultGone});
    tools().parts.client.call<QString, RemoteTask>(caller(), status, m_task.remoteId, this,
                                                   [this](const Result<RemoteTask>& remote) {
                                                       if (!remote)
                                                           return stumble(remote.error());
                                                       answered(*remote);
                                                   });
}

void PollStep::answered(const RemoteTask& remote) {
    killPoint("polled");
    m_task.stage = remote.status;
    m_task.progress = remote.progress;
    m_task.error.reset();
    m_task.attempts = 0;
    switch (remote.state) {
    case RemoteState::Done:
        return completed(remote);
    case RemoteState::Failed:
        return giveUp({.kind = Kind::VendorFault, .detail = remote.message, .vendorCode = remote.status});
    case RemoteState::Queued:
    case RemoteState::Running:
    case RemoteState::Unknown:
        return waitFor(Wait::Remote, pace());
    }
}

void PollStep::completed(const RemoteTask& remote) {
    killPoint("completed-seen");
    if (takeResult(m_task, remote, operation(), now()))
        tools().store.note(m_task.job.account, m_task.id, u"charged in all"_s, remote.credits, now());
    if (m_task.files.isEmpty())
        return finishTask();  // a voice or an avatar, kept at the vendor
    advance(Step::Fetch);
}

std::chrono::milliseconds PollStep::pace() const {
    if (const auto fixed = tools().parts.pollPace)
        return *fixed;
    // A tenth of its age: a long job is asked less often, and is still found soon after it ended.
    const std::chrono::milliseconds age(m_task.submitted.msecsTo(now()));
    return std::clamp(age / 10, operation().poll.first, operation().poll.most);
}
