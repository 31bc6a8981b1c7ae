// SPDX-License-Identifier: MIT
#include "services/queue/findstep.h"

#include "services/queue/store/taskstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

namespace {

constexpr int mostPages = 10;   // the newest thousand; what was sent a moment ago is among the first
constexpr int mostLooks = 3;    // a list may be a little behind
constexpr int mostFailures = 20;
constexpr qint64 clocksDiffer = 120;  // seconds

/// Invalid unless the text says which zone it means.
QDateTime timeOf(const QString& text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.timeSpec() == Qt::LocalTime ? QDateTime() : time.toUTC();
}

/// The task types that the operation's tasks have in the vendor's lists; empty where it has no price list.
QStringList typesOf(const Operation& operation) {
    QStringList types;
    if (!operation.pricedAs.isEmpty())
        types << operation.pricedAs;
    for (const PriceVariant& variant : operation.pricedOtherwise)
        types << variant.task;
    return types;
}

}  // namespace

void FindStep::start() {
    if (!m_task.remoteId.isEmpty())
        return advance(Step::Poll);  // found before the program ended
    const auto written = tools().store.submission(m_task.submission);
    if (written && written->state == Submission::State::Refused)
        return advance(Step::Check);  // nothing was taken that could be found
    m_submission = written.value_or(Submission{.sentAt = m_task.created});
    if (!written || written->state != Submission::State::Sending)
        return askUser(told(Reason::SentNoAnswer));  // what went out is not known any more, only that it may have
    m_task.stage.clear();
    readPage();
}

void FindStep::readPage() {
    tools().parts.client.call<PageQuery, RemotePage>(caller(), vendor().remote.list, m_query, this, [this](const Result<RemotePage>& page) {
        if (page)
            return read(*page);
        const bool nobodyMayAsk = page.error().kind == Kind::Unauthorised || page.error().kind == Kind::NotFound;
        lookAgain(nobodyMayAsk ? 0 : mostFailures, told(Reason::SentNoAnswer));
    });
}

void FindStep::read(const RemotePage& page) {
    const QDateTime since = m_submission.sentAt.addSecs(-clocksDiffer);
    bool older = !page.tasks.isEmpty();
    for (const RemoteTask& listed : page.tasks) {
        const QDateTime made = timeOf(listed.createdAt);
        const bool before = made.isValid() && made < since;
        older = older && before;
        if (!before && mayBeOurs(listed) && !tools().store.hasRemoteId(m_task.job.account, listed.id))
            m_candidates.append(listed);
    }
    if (!page.more || older || ++m_query.page >= mostPages)
        return conclude();
    m_query.cursor = page.cursor;
    readPage();
}

bool FindStep::mayBeOurs(const RemoteTask& listed) const {
    const QStringList types = typesOf(operation());
    const bool sameType = listed.type.isEmpty() || types.isEmpty() || types.contains(listed.type);
    const bool twice = std::ranges::find(m_candidates, listed.id, &RemoteTask::id) != m_candidates.end();
    return sameType && !twice && vendor().remote.isOf(m_submission.request, listed);
}

void FindStep::conclude() {
    if (m_candidates.isEmpty())
        return lookAgain(mostLooks, told(Reason::NotInList));
    if (m_candidates.size() > 1) {
        QStringList ids;
        for (const RemoteTask& candidate : std::as_const(m_candidates))
            ids << candidate.id;
        return askUser(told(Reason::SeveralInList, ids.join(u", "_s)));
    }
    m_task.remoteId = m_candidates.first().id;
    m_task.listed = true;
    m_task.step = Step::Poll;  // with the id in one commit: the journal keeps the row as it is now
    m_task.submitted = m_submission.sentAt;
    m_task.error.reset();
    m_submission.state = Submission::State::Answered;
    if (commit(m_submission))
        advance(Step::Poll);
}

void FindStep::lookAgain(int most, const ApiError& otherwise) {
    if (++m_task.attempts >= most)
        return askUser(otherwise);
    m_task.error = told(Reason::SentNoAnswer);
    waitFor(Wait::Find, tools().parts.pollPace.value_or(std::chrono::seconds(2)) * (1 << qMin(2 * m_task.attempts + 1, 7)));
}

void FindStep::askUser(const ApiError& error) {
    m_task.state = State::Unsure;
    m_task.wait = Wait::None;
    m_task.until = {};
    m_task.error = error;
    m_task.attempts = 0;
    m_task.progress.reset();
    end();
}

ApiError FindStep::told(Reason reason, const QString& more) const {
    QStringList about{m_submission.sentAt.toString(Qt::ISODate)};
    if (!more.isEmpty())
        about << more;
    return {.kind = Kind::OutcomeUnknown, .reason = reason, .about = about};
}
