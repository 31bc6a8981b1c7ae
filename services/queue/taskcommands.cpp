// SPDX-License-Identifier: MIT
// The part of TaskRunner that does what the user says.
#include "services/queue/taskrunner.h"

#include "services/domain/clock.h"
#include "services/queue/fetchstep.h"
#include "services/queue/folds.h"
#include "services/queue/sharedwords.h"
#include "services/queue/store/taskstore.h"
#include "services/queue/taskmoves.h"
#include "services/vendors/firstproblem.h"

#include <QtCore/qfile.h>

#include <algorithm>

using task::State;
using task::Step;
using task::Wait;

namespace {

void removePartFiles(const Task& task) {
    for (const ResultFile& file : task.files) {
        if (!file.fetched() && !file.planned.isEmpty())
            QFile::remove(FetchStep::partPath(file, task.id));
    }
}

}  // namespace

void TaskRunner::pause(const QStringList& ids) {
    for (const QString& id : ids) {
        stop(id);
        if (const Task* task = find(id))
            move(*task, State::Paused);
    }
    releaseUploads();
    scheduleSoon();
}

void TaskRunner::resume(const QStringList& ids) {
    for (const QString& id : ids) {
        const Task* task = find(id);
        if (task && task->state == State::Paused)
            move(*task, State::Queued);
        else if (task && task->state == State::Waiting && task->wait == Wait::Review)
            move(withWordsChecked(*task), State::Queued);
    }
    scheduleSoon();
}

void TaskRunner::resumeTogether(const QString& id) {
    QStringList ids{id};
    if (const Task* task = find(id)) {
        for (const Task& other : m_tasks) {
            if (waitForTheSameWords(*task, other) && shareWords(*task, other))
                ids << other.id;
        }
    }
    resume(ids);
}

void TaskRunner::cancel(const QStringList& ids) {
    for (const QString& id : ids) {
        stop(id);
        if (const Task* task = find(id)) {
            removePartFiles(*task);
            move(*task, State::Cancelled);
        }
    }
    releaseUploads();
    m_sweep.sweep(m_tasks);
    scheduleSoon();
}

bool TaskRunner::mayTryAgain(const Task& task) const {
    if (task.state == State::Unsure) {
        // The same bytes with the same key are free where the vendor knows the key; elsewhere only the user can tell.
        const Operation* operation = operationOf(task);
        return operation && (operation->idempotent || task.step == Step::Find);
    }
    const bool waitsToRetry = task.state == State::Waiting && (task.wait == Wait::Retry || task.wait == Wait::Disk);
    return waitsToRetry || wantsSomebody(task) || task.state == State::Failed || task.state == State::Cancelled;
}

void TaskRunner::retry(const QStringList& ids) {
    for (const QString& id : ids) {
        const Task* task = find(id);
        if (!task || !mayTryAgain(*task))
            continue;
        m_noCredit.remove(task->job.account);
        move(fromWhereTheMoneyWent(*task), State::Queued);
    }
    scheduleSoon();
}

QStringList TaskRunner::remove(const QStringList& ids) {
    QStringList removed;
    for (const QString& id : ids) {
        const Task* task = find(id);
        const bool unsent = task && task->remoteId.isEmpty() && task->submission.isEmpty() && !m_running.contains(id);
        if (task && (task::hasEnded(task->state) || unsent) && !isBeingSent(id))
            removed.append(id);
    }
    if (removed.isEmpty() || m_store.remove(removed))
        return {};
    for (const QString& id : std::as_const(removed))
        removePartFiles(*find(id));
    const QSet<QString> gone(removed.begin(), removed.end());
    m_tasks.removeIf([&gone](const Task& task) { return gone.contains(task.id); });
    m_rows.clear();
    for (qsizetype row = 0; row < m_tasks.size(); ++row)
        m_rows.insert(m_tasks[row].id, row);
    scheduleSoon();  // others may take results of those
    return removed;
}

void TaskRunner::resolve(const QString& id, const QString& remoteId) {
    Task* found = find(id);
    if (!found || found->state != State::Unsure)
        return;
    Task task = *found;
    task.error.reset();
    task.attempts = 0;
    task.remoteId = remoteId;
    task.step = remoteId.isEmpty() ? Step::Check : Step::Poll;
    if (remoteId.isEmpty())
        task.submission.clear();
    else
        task.submitted = m_parts.clock.now();
    move(task, State::Queued);
    scheduleSoon();
}

void TaskRunner::setNote(const QString& id, const QString& note) {
    const Task* found = find(id);
    if (!found || found->state != State::Done || found->note == note)
        return;
    Task task = *found;
    task.note = note;
    keep({task});
}

void TaskRunner::setBest(const QString& id, const QStringList& rivals) {
    QList<Task> remarked;
    const QStringList compared = rivals + QStringList{id};
    for (const QString& of : compared) {
        const Task* found = find(of);
        if (!found || found->state != State::Done || found->best == (of == id))
            continue;
        remarked.append(*found);
        remarked.last().best = of == id;
    }
    keep(remarked);
}

/// What the user says of results that are there: all of it or nothing, and no step follows from it.
void TaskRunner::keep(const QList<Task>& remarked) {
    const bool owed = std::ranges::any_of(remarked, [this](const Task& task) { return m_owed.holds(task.id); });
    if (remarked.isEmpty() || owed || m_store.save(remarked))
        return;
    for (const Task& task : remarked)
        store(task);
}

/// What runs keeps its old place until it ends; `landed` sees to that.
void TaskRunner::reorder(const QStringList& ids, const QueueSpot& spot) {
    const Folds folds(m_parts.vendors);
    const QList<Task> moved = reordered(m_tasks, ids, spot, [&folds](const Task& task) { return folds.keyOf(task); });
    if (moved.isEmpty() || !m_owed.isEmpty() || m_store.savePlaces(moved))
        return;
    for (const Task& task : moved)
        store(task);
    scheduleSoon();
}

/// A step may have written its call already, though the row does not tell yet.
bool TaskRunner::isEditable(const QString& id) const {
    const auto row = m_rows.find(id);
    const auto running = m_running.find(m_riding.value(id, id));
    const bool written = running != m_running.end() && !running->second->task().submission.isEmpty();
    return row != m_rows.end() && mayEdit(m_tasks[*row]) && !written && !m_owed.holds(id);
}

EditOutcome TaskRunner::edit(const QStringList& ids, const JobChange& change) {
    EditOutcome outcome;
    QList<Task> edited;
    QList<JobSpec> jobs;
    for (const QString& id : ids) {
        if (!isEditable(id)) {
            outcome.left << id;
            continue;
        }
        edited << ::changed(*find(id), change);
        jobs << edited.last().job;
    }
    outcome.refused = firstProblem(m_parts.vendors, jobs);
    if (outcome.refused || edited.isEmpty())
        return outcome;
    for (const Task& task : std::as_const(edited)) {
        const QString leader = m_riding.value(task.id, task.id);
        stop(leader);
        putBack(leader);
    }
    outcome.refused = m_store.save(edited);
    for (const Task& task : std::as_const(edited)) {
        if (!outcome.refused)
            store(task);
        if (!outcome.refused)
            outcome.changed << task.id;
    }
    releaseUploads();
    scheduleSoon();
    return outcome;
}
