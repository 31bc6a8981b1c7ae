// SPDX-License-Identifier: MIT
#include "app/cli/taskevents.h"

#include "app/cli/session.h"
#include "app/cli/taskjson.h"
#include "app/cli/termevents.h"
#include "services/domain/rendered.h"
#include "services/queue/earlier.h"
#include "services/queue/taskmoves.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using task::State;

namespace {

bool needsYou(const Task& task) {
    return task.state == State::Unsure || wantsSomebody(task);
}

}  // namespace

bool isSettled(const Task& task) {
    return task::hasEnded(task.state) || task.state == State::Paused || needsYou(task);
}

void TaskEvents::follow(const QStringList& ids) {
    m_followed += QSet<QString>(ids.begin(), ids.end());
}

void TaskEvents::changed(const QList<Task>& tasks) {
    for (const Task& task : tasks) {
        if (!m_followed.isEmpty() && !m_followed.contains(task.id))
            continue;
        Told& told = m_told[task.id];
        if (told.task == task)
            continue;
        tell(told, task);
        told.task = task;
    }
}

void TaskEvents::tell(Told& told, const Task& task) {
    tellState(told, task);
    for (const ResultFile& file : task.files) {
        const bool isResult = file.fetched() && !reviewFromName(file.variant);
        if (!isResult || told.files.contains(file.path))
            continue;
        told.files.insert(file.path);
        m_files << file.path;
        if (m_output.isJson())
            m_output.line({{u"event"_s, u"file"_s}, {u"task"_s, task.id}, {u"path"_s, file.path}, {u"role"_s, roleName(file.role)}}, {});
    }
    if (task.state == State::Done && told.task.state != State::Done)
        tellTerms(m_output, task);
    const bool failed = task.state == State::Failed || needsYou(task);
    if (failed && !told.error && task.error)
        m_output.error(*task.error, task.id);
    told.error = failed;
}

void TaskEvents::tellState(Told& told, const Task& task) {
    const int percent = task.progress ? int(*task.progress * 100) : -1;
    const bool moved = task.state != told.task.state || task.step != told.task.step || told.task.id.isEmpty();
    if (!moved && percent / 10 == told.percent / 10 && task.stage == told.task.stage)
        return;
    told.percent = percent;
    QJsonObject event{{u"event"_s, u"state"_s},
                      {u"task"_s, task.id},
                      {u"vendor"_s, task.job.vendor},
                      {u"operation"_s, operationName(task.job.operation)},
                      {u"target"_s, task.job.targetLanguage},
                      {u"state"_s, task::name(task.state)},
                      {u"step"_s, task::name(task.step)},
                      {u"stage"_s, task.stage},
                      {u"progress"_s, task.progress ? QJsonValue(*task.progress) : QJsonValue()}};
    if (const ResultFile* words = fileToCheck(task))
        event["review"_L1] = words->path;
    if (m_output.isJson())
        m_output.line(event, {});
    else
        m_output.remark(taskLine(task, QDateTime::currentDateTimeUtc()));
}

bool TaskEvents::allSettled() const {
    const auto lookup = [this](const QString& id) {
        const auto told = m_told.constFind(id);
        return told == m_told.cend() ? nullptr : &told->task;
    };
    return m_told.size() >= m_followed.size() &&
           std::ranges::all_of(m_told, [&lookup](const Told& told) { return isSettled(told.task) || earlier::standsStill(told.task, lookup); });
}

QList<Task> TaskEvents::tasks() const {
    QList<Task> all;
    for (const Told& told : m_told)
        all << told.task;
    std::ranges::sort(all, {}, [](const Task& task) { return task.id.toLongLong(); });
    return all;
}

int TaskEvents::finish() const {
    int done = 0;
    int failed = 0;
    int refused = 0;
    int unsure = 0;
    int cancelled = 0;
    int waiting = 0;
    double credits = 0;
    for (const Told& told : m_told) {
        const Task& task = told.task;
        credits += task.charged.value_or(0);
        done += task.state == State::Done;
        failed += task.state == State::Failed;
        refused += task.state == State::Failed && task.error && task.error->kind == Kind::Invalid && task.remoteId.isEmpty();
        unsure += task.state == State::Unsure;
        cancelled += task.state == State::Cancelled;
        waiting += task.state != State::Unsure && (needsYou(task) || waitsForOthers(task));
    }
    m_output.line({{u"event"_s, u"end"_s},
                   {u"done"_s, done},
                   {u"failed"_s, failed},
                   {u"unsure"_s, unsure},
                   {u"cancelled"_s, cancelled},
                   {u"waiting"_s, waiting},
                   {u"credits"_s, credits}},
                  u"%1 done, %2 failed, %3 need you, %4 cancelled"_s.arg(done).arg(failed).arg(unsure + waiting).arg(cancelled));
    if (!m_output.isJson() && !m_files.isEmpty())
        m_output.line({}, m_files.join(u'\n'));  // last, where a person looks for them
    if (failed > 0)
        return done == 0 && refused == m_told.size() ? exitcode::refused : exitcode::someFailed;
    return unsure + waiting > 0 ? exitcode::needsYou : exitcode::done;
}
