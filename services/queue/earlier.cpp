// SPDX-License-Identifier: MIT
#include "services/queue/earlier.h"

#include "services/domain/rendered.h"
#include "services/queue/taskmoves.h"
#include "services/vendors/operation.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;
using task::State;
using task::Step;
using task::Wait;

namespace {

bool isOpen(const Task& task, const Operation& operation, const TakenResult& taken) {
    JobSpec job = task.job;
    return earlier::input(job, operation, taken.into).isEmpty();
}

QList<TakenResult> openTakes(const Task& task, const Operation& operation) {
    QList<TakenResult> open = task.job.takes;
    open.removeIf([&](const TakenResult& taken) { return !isOpen(task, operation, taken); });
    return open;
}

/// The result itself before what was made beside it; never what somebody checked on the way.
const ResultFile* fileOf(const Task& task, OutputRole role) {
    const ResultFile* found = nullptr;
    for (const ResultFile& file : task.files) {
        const bool fits = file.role == role && file.fetched() && !reviewFromName(file.variant);
        if (fits && (!found || (file.variant.isEmpty() && !found->variant.isEmpty())))
            found = &file;
    }
    return found;
}

ApiError about(Reason reason, const Task& other, const QString& role = {}) {
    QStringList facts{displayName(other.job), operationName(other.job.operation)};
    if (!role.isEmpty())
        facts << role;
    return invalid(reason, u"takes"_s, facts);
}

/// What the others have come to, the worst of it first.
struct Outlook {
    std::optional<ApiError> gone{};
    std::optional<ApiError> lacking{};
    std::optional<ApiError> failed{};
    bool pending = false;
    QList<std::pair<InputRole, QString>> ready{};
};

Outlook outlookOf(const QList<TakenResult>& open, const earlier::Lookup& find) {
    Outlook outlook;
    for (const TakenResult& taken : open) {
        const Task* other = find(taken.task);
        if (!other) {
            outlook.gone = invalid(Reason::EarlierGone, u"takes"_s, {taken.task});
        } else if (other->state == State::Failed || other->state == State::Cancelled) {
            outlook.failed = about(Reason::EarlierFailed, *other);
        } else if (other->state != State::Done) {
            outlook.pending = true;
        } else if (const ResultFile* file = fileOf(*other, taken.of)) {
            outlook.ready.append({taken.into, file->path});
        } else {
            outlook.lacking = about(Reason::EarlierLacksFile, *other, roleName(taken.of));
        }
    }
    return outlook;
}

Task waiting(Task task, const std::optional<ApiError>& error) {
    task.state = State::Waiting;
    task.wait = Wait::Earlier;
    task.until = {};
    task.error = error;
    return task;
}

Task failed(Task task, const ApiError& error, const QDateTime& now) {
    task.state = State::Failed;
    task.wait = Wait::None;
    task.until = {};
    task.error = error;
    task.ended = now;
    return task;
}

Task withInputs(Task task, const Operation& operation, const QList<std::pair<InputRole, QString>>& inputs) {
    for (const auto& [role, path] : inputs)
        earlier::input(task.job, operation, role) = path;
    if (task.state != State::Waiting)
        return task;
    task.state = State::Queued;
    task.wait = Wait::None;
    task.until = {};
    task.error.reset();
    task.attempts = 0;
    return task;
}

QString standIn(InputRole role) {
    switch (role) {
    case InputRole::Video:
        return u"/earlier/result.mp4"_s;
    case InputRole::Audio:
        return u"/earlier/result.mp3"_s;
    case InputRole::Image:
        return u"/earlier/result.png"_s;
    case InputRole::Subtitles:
        return u"/earlier/result.srt"_s;
    }
    Q_UNREACHABLE();
}

bool makesSense(const TakenResult& taken, qsizetype own, const earlier::Lookup& queued) {
    if (!taken.task.startsWith(u'#'))
        return queued(taken.task) != nullptr;
    bool isNumber = false;
    const int index = taken.task.mid(1).toInt(&isNumber);
    return isNumber && index >= 0 && index < own;  // those before it alone: nobody waits in a circle
}

}  // namespace

QString& earlier::input(JobSpec& job, const Operation& operation, InputRole role) {
    if (!operation.inputs.isEmpty() && operation.inputs.first().role == role)
        return job.source;
    switch (role) {
    case InputRole::Video:
        return job.source;
    case InputRole::Audio:
        return job.audio;
    case InputRole::Image:
        return job.image;
    case InputRole::Subtitles:
        return job.subtitles;
    }
    Q_UNREACHABLE();
}

JobSpec earlier::withStandIns(JobSpec job, const Operation& operation) {
    for (const TakenResult& taken : std::as_const(job.takes)) {
        QString& place = input(job, operation, taken.into);
        if (place.isEmpty())
            place = standIn(taken.into);
    }
    return job;
}

std::optional<ApiError> earlier::checkTakes(const QList<JobSpec>& jobs, const Lookup& queued) {
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const QList<TakenResult>& takes = jobs[i].takes;
        for (const TakenResult& taken : takes) {
            const bool once = std::ranges::count(takes, taken.into, &TakenResult::into) == 1;
            if (!once || !makesSense(taken, i, queued))
                return invalid(Reason::RecipeWrong, u"takes"_s, {QString::number(i + 1), taken.task});
        }
    }
    return std::nullopt;
}

std::optional<Task> earlier::next(const Task& task, const Operation& operation, const Lookup& find, const QDateTime& now) {
    if (task.job.takes.isEmpty() || task.step != Step::Check || task::hasEnded(task.state) || task.state == State::Running)
        return std::nullopt;
    const QList<TakenResult> open = openTakes(task, operation);
    const bool waitsHere = task.state == State::Waiting && task.wait == Wait::Earlier;
    if (open.isEmpty())
        return waitsHere ? std::optional(withInputs(task, operation, {})) : std::nullopt;
    const Outlook outlook = outlookOf(open, find);
    const bool lacks = outlook.lacking && !outlook.gone;
    if (outlook.ready.size() == open.size())
        return withInputs(task, operation, outlook.ready);
    if (!waitsHere && task.state != State::Queued)
        return std::nullopt;  // paused: it is told when it goes on
    if (lacks && waitsHere)
        return failed(task, *outlook.lacking, now);
    const Task held = waiting(task, outlook.gone ? outlook.gone : lacks ? std::nullopt : outlook.failed);
    return held == task ? std::nullopt : std::optional(held);
}

bool earlier::standsStill(const Task& task, const Lookup& find) {
    if (task.state != State::Waiting || task.wait != Wait::Earlier)
        return false;
    return std::ranges::any_of(task.job.takes, [&find](const TakenResult& taken) {
        const Task* other = find(taken.task);
        if (!other || other->state == State::Done)
            return false;
        const bool stopped = task::hasEnded(other->state) || other->state == State::Paused || other->state == State::Unsure;
        return stopped || wantsSomebody(*other) || standsStill(*other, find);
    });
}
