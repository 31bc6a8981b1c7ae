// SPDX-License-Identifier: MIT
#include "services/queue/pollstep.h"

#include "services/domain/killpoint.h"
#include "services/queue/remoteresult.h"
#include "services/queue/store/taskstore.h"
#include "services/queue/sweeps.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using task::State;
using task::Step;
using task::Wait;

void PollStep::start() {
    if (companions().isEmpty())
        return askAlone();
    QDateTime oldest = m_task.submitted;
    for (const Task& companion : companions())
        oldest = qMin(oldest, companion.submitted);
    // As many as all of ours fill, and one for what others have added: a list of years is not read to its end.
    m_mostPages = tools().store.sentSince(m_task.job.account, oldest) / Sweeps::pageSize + 2;
    readPage();
}

void PollStep::askAlone() {
    const auto& status = m_task.listed ? vendor().remote.one : operation().status;
    if (!status)  // the answer to the submit was all there ever was
        return giveUp({.kind = Kind::NotFound, .reason = failure::Reason::ResultGone});
    tools().parts.client.call<QString, RemoteTask>(caller(), status, m_task.remoteId, this, [this](const Result<RemoteTask>& remote) {
        if (remote)
            return answered(*remote);
        tools().lists.noteAskedAlone(m_task, false);
        stumble(remote.error());
    });
}

void PollStep::answered(const RemoteTask& remote) {
    killPoint("polled");
    tools().lists.noteAskedAlone(m_task, remote.state == RemoteState::Done || remote.state == RemoteState::Failed);
    switch (remote.state) {
    case RemoteState::Done:
        return completed(remote);
    case RemoteState::Failed: {
        m_task.stage = remote.status;
        const bool givenBack = remote.credits && m_task.charged && *remote.credits < *m_task.charged;
        if (givenBack)
            tools().store.ledger().append({.at = now(), .account = m_task.job.account, .task = m_task.id,
                                           .entry = ledger::Entry::Refund, .credits = *m_task.charged - *remote.credits});
        return giveUp({.kind = Kind::VendorFault, .detail = remote.message, .vendorCode = remote.status});
    }
    case RemoteState::Queued:
    case RemoteState::Running:
    case RemoteState::Unknown:
        waitMore(m_task, remote);
        return endEach();
    }
}

void PollStep::completed(const RemoteTask& remote) {
    killPoint("completed-seen");
    if (takeResult(m_task, remote, operation(), now()))
        tools().store.ledger().append({.at = now(), .account = m_task.job.account, .task = m_task.id,
                                       .entry = ledger::Entry::Charged, .credits = remote.credits});
    m_task.stage = remote.status;
    if (m_task.files.isEmpty())
        return finishTask();  // a voice or an avatar, kept at the vendor
    advance(Step::Fetch);
}

void PollStep::readPage() {
    tools().parts.client.call<PageQuery, RemotePage>(caller(), vendor().remote.list, m_query, this,
                                                     [this](const Result<RemotePage>& page) { read(page); });
}

void PollStep::read(const Result<RemotePage>& page) {
    if (!page) {
        const Kind kind = page.error().kind;
        const bool noList = kind == Kind::NotFound || kind == Kind::Rejected || kind == Kind::Malformed;
        return noList ? conclude() : stumble(page.error());
    }
    qsizetype found = 0;
    for (const RemoteTask& listed : page->tasks)
        m_listed.insert(listed.id, listed);
    forEveryTask([&](const Task& task) { found += m_listed.contains(task.remoteId) ? 1 : 0; });
    const bool enough = found == companions().size() + 1 || ++m_query.page >= m_mostPages;
    if (!page->more || enough)
        return conclude();
    m_query.cursor = page->cursor;
    readPage();
}

void PollStep::conclude() {
    killPoint("polled");
    qsizetype missing = 0;
    QString stillGoing;
    forEveryTask([&](Task& task) {
        const RemoteTask listed = m_listed.value(task.remoteId);
        missing += listed.id.isEmpty() ? 1 : 0;
        const bool hasEnded = listed.state == RemoteState::Done || listed.state == RemoteState::Failed;
        if (listed.id.isEmpty() || hasEnded)
            return askAloneNext(task);
        stillGoing = stillGoing.isEmpty() ? task.id : stillGoing;
        waitMore(task, listed);
    });
    if (missing > (companions().size() + 1) / 2)
        tools().lists.distrust(m_task.job.account);  // this list is no help
    tools().lists.noteRead(m_task.job.account, stillGoing);
    endEach();
}

void PollStep::askAloneNext(Task& task) {
    tools().lists.askAlone(task.id);
    task.state = State::Queued;
    task.wait = Wait::None;
    task.until = {};
}

void PollStep::waitMore(Task& task, const RemoteTask& remote) {
    task.stage = remote.status;
    task.progress = remote.progress;
    task.error.reset();
    task.attempts = 0;
    task.state = State::Waiting;
    task.wait = Wait::Remote;
    task.until = now().addMSecs(pace(task).count());
}

std::chrono::milliseconds PollStep::pace(const Task& task) const {
    if (const auto fixed = tools().parts.pollPace)
        return *fixed;
    const PollPace& paces = vendor().operation(task.job.operation)->poll;
    // A tenth of its age: a long job is asked less often, and is still found soon after it ended.
    const std::chrono::milliseconds age(task.submitted.msecsTo(now()));
    return std::clamp(age / 10, paces.first, paces.most);
}
