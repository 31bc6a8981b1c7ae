// SPDX-License-Identifier: MIT
#include "services/queue/submitstep.h"

#include "services/domain/killpoint.h"
#include "services/queue/remoteresult.h"
#include "services/queue/stagestep.h"
#include "services/queue/store/taskstore.h"
#include "services/vendors/estimate.h"

#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

namespace {

ApiError sentNoAnswer(const QDateTime& at) {
    return {.kind = Kind::OutcomeUnknown, .reason = Reason::SentNoAnswer, .about = {at.toString(Qt::ISODate)}};
}

/// The answer for one language: by its name, else, where answers name none, by its place.
std::optional<SubmitTicket> ticketFor(const QString& language, qsizetype place, const QList<SubmitTicket>& tickets) {
    const auto named = std::ranges::find(tickets, language, &SubmitTicket::language);
    if (named != tickets.end())
        return *named;
    const bool nameless = place < tickets.size() && tickets[place].language.isEmpty();
    return nameless ? std::optional(tickets[place]) : std::nullopt;
}

}  // namespace

void SubmitStep::start() {
    if (!m_task.remoteId.isEmpty())
        return advance(Step::Poll);  // it was taken: nothing that knows an id is ever sent again
    if (!m_task.submission.isEmpty()) {
        const auto written = tools().store.submission(m_task.submission);
        if (!written || written->state == Submission::State::Answered)
            return stumble(sentNoAnswer(written ? written->sentAt : m_task.created), false);
        if (written->state == Submission::State::Sending)
            return goOn(*written);
    }
    if (const auto error = capCrossed())
        return waitForCap(*error);
    const auto submission = compose();
    if (!submission) {
        // The staged file is no longer good: up with it again. Nothing was written, so nothing was sent.
        return submission.error().reason == Reason::ResultGone ? advance(Step::Stage) : giveUp(submission.error());
    }
    forEveryTask([&](Task& task) {
        task.submission = submission->id;
        task.error.reset();  // what an earlier call was told says nothing of this one
    });
    if (!commit(*submission))
        return;
    killPoint("intent-committed");
    send(*submission);
}

/// Written down before: it may have been on its way when the program ended, or was told to come later.
void SubmitStep::goOn(const Submission& written) {
    if (linksHaveDied())
        return writeAnew(written);
    if (!operation().idempotent)
        return stumble(sentNoAnswer(written.sentAt), false);
    // From here on it may be taken. A row that still said "come later" would let it be written anew after a crash.
    const bool wasAnswered = m_task.error.has_value();
    m_task.error.reset();
    if (!wasAnswered || commit())
        send(written);
}

/// It was told to come later, so it was not taken, and what it hands in cannot be read by the vendor any more.
bool SubmitStep::linksHaveDied() {
    const bool refusedForNow = m_task.error && (m_task.error->kind == Kind::RateLimited || m_task.error->kind == Kind::QueueFull);
    const auto inputs = inputsOf(m_task, operation());
    return refusedForNow && std::ranges::any_of(inputs, [this](const auto& input) { return !inputUrl(input.second); });
}

void SubmitStep::writeAnew(Submission submission) {
    submission.state = Submission::State::Refused;
    forEveryTask([](Task& task) { task.submission.clear(); });
    if (commit(submission))
        advance(Step::Stage);
}

std::optional<ApiError> SubmitStep::capCrossed() {
    const Caps caps = caller().account.caps;
    if (!caps.isSet())
        return std::nullopt;
    NextCost next{.batch = m_task.batch.isEmpty() ? QStringList(m_task.id) : tools().store.batch(m_task.batch), .today = startOfDay(now())};
    forEveryTask([&next](const Task& task) {
        if (task.estimated)
            next.estimated = next.estimated.value_or(0) + *task.estimated;
    });
    auto crossed = crossedCap(caps, tools().store.ledger().spending(), m_task.job.account, next);
    if (crossed && next.estimated && isByOwnRate())
        crossed->about << u"own"_s;
    return crossed;
}

/// As far as that is known without asking.
bool SubmitStep::isByOwnRate() const {
    const bool listed = vendor().pricing && !operation().pricedAs.isEmpty();
    const auto prices = listed ? tools().prices.prices(m_task.job.account, now()) : QList<Price>();
    return prices && ::isByOwnRate(vendor(), operation(), *prices, caller().account, m_task.job.targetLanguage, m_task.job.options);
}

/// A day's cap is another one tomorrow; the others wait for somebody.
void SubmitStep::waitForCap(const ApiError& error) {
    m_task.error = error;
    m_task.progress.reset();
    const bool untilTomorrow = error.reason == Reason::DayCapReached;
    waitFor(Wait::Cap, untilTomorrow ? std::chrono::milliseconds(now().msecsTo(startOfNextDay(now()))) : std::chrono::milliseconds(-1));
}

Result<Submission> SubmitStep::compose() {
    SubmitQuery query{.job = m_task.job, .idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    query.title = m_task.job.title.isEmpty() ? displayName(m_task.job) : m_task.job.title;
    forEveryTask([&](const Task& task) { query.targets.append({task.job.targetLanguage, task.job.voice}); });
    for (const auto& [role, input] : inputsOf(m_task, operation())) {
        const auto url = inputUrl(input);
        if (!url)
            return fail(url.error());
        query.inputs.insert(role, *url);
    }
    return Submission{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                      .account = m_task.job.account,
                      .idempotencyKey = operation().idempotent ? query.idempotencyKey : QString(),
                      .request = operation().submit.build(query),
                      .sentAt = now()};
}

Result<QUrl> SubmitStep::inputUrl(const QString& input) {
    if (isUrl(input))
        return QUrl(input, QUrl::StrictMode);
    const StagedFiles& files = tools().store.files();
    const auto staged = files.copy(stagingPlace(), files.contentOf(FileIdentity::of(input)));
    // A link that was made a moment ago may be short-lived: it is used at once.
    const bool over = staged && staged->file.expiresAt.isValid() && staged->file.expiresAt <= stagingNow();
    if (!staged || !staged->confirmed || over)
        return fail(invalid(Reason::ResultGone, u"input"_s, {input}));
    return staged->file.url;
}

void SubmitStep::send(const Submission& submission) {
    m_task.stage = u"sending"_s;
    tools().parts.client.send(caller(), submission.request, this, [this, submission](const Result<HttpReply>& reply) {
        killPoint("submit-answered");
        if (!reply)
            return refused(submission, reply.error());
        const auto submitted = ApiClient::checkedAnswer(operation().submit.parse(*reply), true);
        if (!submitted)
            return refused(submission, submitted.error());
        accepted(submission, *submitted);
    });
}

void SubmitStep::accepted(Submission submission, const Submitted& submitted) {
    submission.state = Submission::State::Answered;
    qsizetype place = 0;
    const bool alone = companions().isEmpty();
    forEveryTask([&](Task& task) {
        // A single task is the answer's whatever language its entry names.
        const auto ticket = alone && submitted.tickets.size() == 1 ? std::optional(submitted.tickets.first())
                                                                   : ticketFor(task.job.targetLanguage, place, submitted.tickets);
        ++place;
        ticket ? take(task, *ticket, submitted) : refuse(task, {.kind = Kind::OutcomeUnknown, .reason = Reason::LanguageLeftOut});
    });
    if (!commit(submission))
        return;
    killPoint("id-committed");
    endEach();
}

void SubmitStep::take(Task& task, const SubmitTicket& ticket, const Submitted& submitted) {
    if (ticket.refused)
        return refuse(task, *ticket.refused);
    task.remoteId = ticket.remoteId;
    task.charged = submitted.credits;
    if (const auto estimated = ticket.estimated ? ticket.estimated : submitted.estimated)
        task.estimated = estimated;
    task.submitted = now();
    task.error.reset();
    task.attempts = 0;
    task.stage.clear();
    task.progress.reset();
    task.step = Step::Poll;
    task.state = State::Waiting;
    task.wait = Wait::Remote;
    task.until = now().addMSecs(tools().parts.pollPace.value_or(operation().poll.first).count());
    if (!ticket.finished)
        return;
    takeResult(task, *ticket.finished, operation(), now());
    // What is made at the vendor and is no file ends here.
    task.step = task.files.isEmpty() ? Step::Finished : Step::Fetch;
    task.state = task.files.isEmpty() ? State::Done : State::Queued;
    task.wait = Wait::None;
    task.until = {};
    if (task.files.isEmpty())
        task.ended = now();
}

/// One language of several was not taken: that task alone ends.
void SubmitStep::refuse(Task& task, const ApiError& error) {
    const bool unsure = error.kind == Kind::OutcomeUnknown;
    const bool broke = error.kind == Kind::OutOfCredit;
    if (!unsure)
        task.submission.clear();
    task.state = unsure ? State::Unsure : broke ? State::Waiting : State::Failed;
    task.wait = broke ? Wait::Credit : Wait::None;
    task.until = {};
    task.error = error;
    task.progress.reset();
    if (task.state == State::Failed)
        task.ended = now();
}

void SubmitStep::refused(Submission submission, ApiError error) {
    // "Something broke here" says nothing about whether the job was taken before it did.
    if (error.kind == Kind::VendorFault && error.httpStatus >= 500 && !operation().idempotent)
        error.kind = Kind::OutcomeUnknown;
    const bool plain = error.reason == Reason::None || error.reason == Reason::SentNoAnswer;
    if (error.kind == Kind::OutcomeUnknown && plain) {
        error.reason = Reason::SentNoAnswer;
        error.about = {submission.sentAt.toString(Qt::ISODate)};
    }
    // Surely not taken: the next try is a new call. Anything else keeps the written bytes for a repeat.
    const bool goesAgain = error.kind == Kind::VendorFault || error.kind == Kind::RateLimited || error.kind == Kind::QueueFull;
    const bool mayHaveBeenTaken = error.kind == Kind::OutcomeUnknown || (goesAgain && operation().idempotent);
    if (!mayHaveBeenTaken) {
        submission.state = Submission::State::Refused;
        forEveryTask([](Task& task) { task.submission.clear(); });
        if (!commit(submission))
            return;
    }
    stumble(error, operation().idempotent);
}
