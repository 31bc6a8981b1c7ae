// SPDX-License-Identifier: MIT
#include "services/queue/runstep.h"

#include "services/domain/clock.h"
#include "services/queue/checkstep.h"
#include "services/queue/fetchstep.h"
#include "services/queue/findstep.h"
#include "services/queue/pollstep.h"
#include "services/queue/preparestep.h"
#include "services/queue/renderstep.h"
#include "services/queue/retrypolicy.h"
#include "services/queue/stagestep.h"
#include "services/queue/store/taskstore.h"
#include "services/queue/submitstep.h"

#include <QtCore/qrandom.h>

using namespace std::chrono_literals;
using task::State;
using task::Step;
using task::Wait;

RunStep::RunStep(Task task, StepTools& tools, QObject* parent)
    : QObject(parent), m_task(std::move(task)), m_first(m_task.step), m_tools(tools) {}

const Vendor& RunStep::vendor() const {
    return *m_tools.parts.vendors.find(m_task.job.vendor);
}

const Operation& RunStep::operation() const {
    return *vendor().operation(m_task.job.operation);
}

Caller RunStep::caller() const {
    return {&vendor(), m_tools.parts.account(m_task.job.account), m_task.id};
}

QDateTime RunStep::now() const {
    return m_tools.parts.clock.now();
}

bool RunStep::commit() {
    return committed(m_tools.store.save(m_task));
}

bool RunStep::commit(const Submission& submission) {
    const auto error = m_tools.store.save(QList<Task>{m_task} + m_companions, submission);
    if (error && submission.state == Submission::State::Sending)
        forEveryTask([](Task& task) { task.submission.clear(); });  // not written, so not sent
    else if (error)
        m_owedCall = submission;
    return committed(error);
}

std::optional<Bucket> RunStep::bucket() const {
    const bool ownUpload = bool(vendor().upload) && m_task.job.stage.isEmpty();
    return ownUpload || !m_tools.parts.bucket ? std::nullopt : m_tools.parts.bucket(m_task.job);
}

QString RunStep::stagingPlace() const {
    const auto place = bucket();
    return place ? bucketText(*place) : m_task.job.account;
}

QDateTime RunStep::stagingNow() const {
    // A bucket's links are made here, by our own clock.
    return bucket() ? now() : m_tools.parts.client.serverNow(m_task.job.account);
}

bool RunStep::committed(const std::optional<ApiError>& error) {
    if (error)
        giveUp(*error);
    else
        forEveryTask([this](const Task& task) { Q_EMIT progressed(task); });  // whoever pauses or cancels now must keep what was written: the key, the part file
    return !error;
}

void RunStep::report(double progress, const QString& stage) {
    m_task.progress = qBound(0.0, progress, 1.0);
    if (!stage.isEmpty())
        m_task.stage = stage;
    Q_EMIT progressed(m_task);
}

void RunStep::advance(Step next) {
    m_task.step = next;
    m_task.state = State::Queued;
    m_task.wait = Wait::None;
    m_task.until = {};
    m_task.error.reset();
    m_task.progress.reset();
    m_task.attempts = 0;
    end();
}

void RunStep::waitFor(Wait wait, std::chrono::milliseconds delay) {
    m_task.state = State::Waiting;
    m_task.wait = wait;
    m_task.until = delay < 0ms ? QDateTime() : now().addMSecs(delay.count());
    end();
}

void RunStep::finishTask(const QString& stage) {
    m_task.step = Step::Finished;
    m_task.state = State::Done;
    m_task.wait = Wait::None;
    m_task.until = {};
    m_task.error.reset();
    m_task.progress = 1;
    m_task.stage = stage;
    m_task.ended = now();
    end();
}

void RunStep::stumble(const ApiError& error, bool repeatable) {
    ++m_task.attempts;
    const auto pace = m_tools.parts.pollPace.value_or(2000ms);
    const RetryVerdict verdict = retryVerdict(error, {.step = m_task.step,
                                                      .attempts = m_task.attempts,
                                                      .repeatable = repeatable,
                                                      .pace = pace,
                                                      .dice = QRandomGenerator::global()->generateDouble()});
    if (verdict.state == State::Failed)
        return giveUp(error);
    m_task.error = error;
    m_task.progress.reset();
    if (verdict.state == State::Waiting)
        return waitFor(verdict.wait, verdict.wait == Wait::Retry ? verdict.delay : -1ms);
    if (verdict.state == State::Unsure && mayBeFound()) {
        m_task.step = Step::Find;
        m_task.attempts = 0;
        return waitFor(Wait::Find, pace);
    }
    m_task.state = verdict.state;
    m_task.wait = Wait::None;
    m_task.until = {};
    end();
}

bool RunStep::mayBeFound() const {
    return m_task.step == Step::Submit && m_companions.isEmpty() && operation().listed && vendor().remote.list && vendor().remote.isOf;
}

void RunStep::giveUp(const ApiError& error) {
    if (error.reason == failure::Reason::DiskFull)
        return waitForRoom(error);
    m_task.state = State::Failed;
    m_task.wait = Wait::None;
    m_task.until = {};
    m_task.error = error;
    m_task.progress.reset();
    m_task.ended = now();
    end();
}

/// Each task keeps what it knows and the step it is at; what has ended or asks somebody stays so.
void RunStep::waitForRoom(const ApiError& error) {
    forEveryTask([&](Task& task) {
        if (task::hasEnded(task.state) || task.state == State::Unsure)
            return;
        task.state = State::Waiting;
        task.wait = Wait::Disk;
        task.until = now().addMSecs(roomPace(m_tools.parts).count());
        task.error = error;
        task.progress.reset();
    });
    if (!m_ended)
        endEach();
}

std::chrono::milliseconds roomPace(const QueueParts& parts) {
    return parts.pollPace.value_or(2000ms) * 15;  // half a minute at the usual pace
}

void RunStep::end() {
    if (m_ended) {
        qWarning("task %s: a step ended twice", qUtf8Printable(m_task.id));
        return;
    }
    for (Task& companion : m_companions)
        shareFate(companion);
    endEach();
}

/// What befalls the call befalls everybody in it.
void RunStep::shareFate(Task& companion) const {
    companion.step = m_task.step;
    companion.state = m_task.state;
    companion.wait = m_task.wait;
    companion.until = m_task.until;
    companion.error = m_task.error;
    companion.attempts = m_task.attempts;
    companion.progress = m_task.progress;
    companion.stage = m_task.stage;
    companion.ended = m_task.ended;
}

void RunStep::endEach() {
    m_ended = true;
    letGo();
    Q_EMIT ended(m_task);
}

QList<std::pair<InputRole, QString>> inputsOf(const Task& task, const Operation& operation) {
    const InputRole first = operation.inputs.isEmpty() ? InputRole::Video : operation.inputs.first().role;
    QList<std::pair<InputRole, QString>> inputs{{first, task.fitted.isEmpty() ? task.job.source : task.fitted},
                                                {InputRole::Audio, task.job.audio},
                                                {InputRole::Image, task.job.image},
                                                {InputRole::Subtitles, task.job.subtitles}};
    inputs.removeIf([](const auto& input) { return input.second.isEmpty(); });
    return inputs;
}

std::unique_ptr<RunStep> makeStep(const Task& task, StepTools& tools, QObject* parent) {
    switch (task.step) {
    case Step::Check:
        return std::make_unique<CheckStep>(task, tools, parent);
    case Step::Prepare:
        return std::make_unique<PrepareStep>(task, tools, parent);
    case Step::Stage:
        return std::make_unique<StageStep>(task, tools, parent);
    case Step::Submit:
        return std::make_unique<SubmitStep>(task, tools, parent);
    case Step::Find:
        return std::make_unique<FindStep>(task, tools, parent);
    case Step::Poll:
        return std::make_unique<PollStep>(task, tools, parent);
    case Step::Fetch:
        return std::make_unique<FetchStep>(task, tools, parent);
    case Step::Render:
        return std::make_unique<RenderStep>(task, tools, parent);
    case Step::Finished:
        return nullptr;
    }
    Q_UNREACHABLE();
}
