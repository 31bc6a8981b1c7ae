// SPDX-License-Identifier: MIT
#include "services/queue/submitstep.h"

#include "services/queue/stagestep.h"
#include "services/queue/taskstore.h"

#include <QtCore/quuid.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;
using task::Wait;

void SubmitStep::start() {
    if (!m_task.submission.isEmpty()) {
        const auto written = tools().store.submission(m_task.submission);
        if (written && written->state == Submission::State::Sending) {
            if (operation().idempotent)
                return send(*written);
            return stumble({.kind = Kind::OutcomeUnknown, .reason = Reason::SentNoAnswer,
                            .about = {written->sentAt.toString(Qt::ISODate)}},
                           false);
        }
    }
    const auto submission = compose();
    if (!submission) {
        // The staged file is no longer good: up with it again. Nothing was written, so nothing was sent.
        return submission.error().reason == Reason::ResultGone ? advance(Step::Stage) : giveUp(submission.error());
    }
    m_task.submission = submission->id;
    if (commit(*submission))
        send(*submission);
}

Result<Submission> SubmitStep::compose() {
    SubmitQuery query{.job = m_task.job, .idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    const QString title = m_task.job.title.isEmpty() ? displayName(m_task.job) : m_task.job.title;
    query.title = title;
    const InputRole first = operation().inputs.isEmpty() ? InputRole::Video : operation().inputs.first().role;
    const std::pair<InputRole, QString> inputs[] = {{first, m_task.job.source},
                                                    {InputRole::Audio, m_task.job.audio},
                                                    {InputRole::Image, m_task.job.image},
                                                    {InputRole::Subtitles, m_task.job.subtitles}};
    for (const auto& [role, input] : inputs) {
        if (input.isEmpty())
            continue;
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
    const auto staged = tools().store.uploaded(m_task.job.account, FileIdentity::of(input));
    if (!staged || !staged->confirmed || !stillGood(staged->file, now()))
        return fail(invalid(Reason::ResultGone, u"input"_s, {input}));
    return staged->file.url;
}

void SubmitStep::send(const Submission& submission) {
    m_task.stage = u"sending"_s;
    tools().parts.client.send(caller(), submission.request, this, [this, submission](const Result<HttpReply>& reply) {
        if (!reply)
            return refused(submission, reply.error());
        const auto submitted = ApiClient::checkedAnswer(operation().submit.parse(*reply), true);
        if (!submitted)
            return refused(submission, submitted.error());
        accepted(submission, *submitted);
    });
}

void SubmitStep::accepted(Submission submission, const Submitted& submitted) {
    const SubmitTicket& ticket = submitted.tickets.first();
    submission.state = Submission::State::Answered;
    m_task.remoteId = ticket.remoteId;
    m_task.charged = submitted.credits;
    m_task.submitted = now();
    m_task.step = Step::Poll;
    m_task.error.reset();
    m_task.attempts = 0;
    m_task.stage.clear();
    m_task.progress.reset();
    if (commit(submission))
        waitFor(Wait::Remote, tools().parts.pollPace.value_or(operation().poll.first));
}

void SubmitStep::refused(Submission submission, const ApiError& error) {
    // Surely not taken: the next try is a new call. Anything else keeps the written bytes for a repeat.
    const bool mayHaveBeenTaken =
        error.kind == Kind::OutcomeUnknown || (error.kind == Kind::VendorFault && operation().idempotent);
    if (!mayHaveBeenTaken) {
        submission.state = Submission::State::Refused;
        m_task.submission.clear();
        if (const auto broken = tools().store.save(m_task, submission))
            return giveUp(*broken);
    }
    stumble(error, operation().idempotent);
}
