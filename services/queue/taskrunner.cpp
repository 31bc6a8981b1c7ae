// SPDX-License-Identifier: MIT
#include "services/queue/taskrunner.h"

#include "services/domain/clock.h"
#include "services/queue/fetchstep.h"
#include "services/queue/lanes.h"
#include "services/queue/taskstore.h"

#include <QtCore/qfile.h>

#include <algorithm>

using task::State;
using task::Step;
using task::Wait;

namespace {

/// Links that die first go first; among equals the older task.
bool moreUrgent(const Task* a, const Task* b) {
    const auto deadline = [](const Task* task) {
        QDateTime soonest;
        for (const ResultFile& file : task->files) {
            if (!file.fetched() && file.expiresAt.isValid() && (!soonest.isValid() || file.expiresAt < soonest))
                soonest = file.expiresAt;
        }
        return soonest;
    };
    const QDateTime first = deadline(a);
    const QDateTime second = deadline(b);
    if (first.isValid() != second.isValid())
        return first.isValid();
    return first.isValid() && first < second;
}

bool wantsSomebody(const Task& task) {
    return task.state == State::Waiting && (task.wait == Wait::Key || task.wait == Wait::Credit || task.wait == Wait::Cap);
}

/// A new start is a reason to look again: at what ran, and at what waited for another's upload, a key or credit.
bool isDueAtStart(const Task& task) {
    return task.state == State::Running ||
           (task.state == State::Waiting && (task.wait == Wait::Upload || task.wait == Wait::Key || task.wait == Wait::Credit));
}

void removePartFiles(const Task& task) {
    for (const ResultFile& file : task.files) {
        if (!file.fetched() && !file.planned.isEmpty())
            QFile::remove(FetchStep::partPath(file, task.id));
    }
}

bool isWithVendor(const Task& task) {
    return (task.step == Step::Poll) && !task::hasEnded(task.state);
}

/// What the vendor itself gave up on is a new job; anything else goes on without being paid again.
Task fromWhereTheMoneyWent(Task task) {
    const bool remoteGaveUp = task.step == Step::Poll && task.error && task.error->kind == failure::Kind::VendorFault &&
                              !task.error->vendorCode.isEmpty() && task.error->httpStatus == 0;
    if (remoteGaveUp) {
        task.remoteId.clear();
        task.submission.clear();
    }
    // A submission that may have been taken is looked at again, key and bytes as they were.
    if (task.remoteId.isEmpty() && task.step != Step::Submit)
        task.step = Step::Check;
    task.error.reset();
    task.attempts = 0;
    for (ResultFile& file : task.files)
        file.renewed = 0;
    task.ended = {};
    return task;
}

}  // namespace

TaskRunner::TaskRunner(const QueueParts& parts, TaskStore& store, QObject* parent)
    : QObject(parent), m_parts(parts), m_store(store), m_tools{m_parts, m_store, m_uploading} {}

TaskRunner::~TaskRunner() {
    m_running.clear();  // steps look at the other members when they go
}

void TaskRunner::take(const QList<Task>& tasks) {
    for (Task task : tasks) {
        if (isDueAtStart(task)) {
            task.state = State::Queued;
            task.wait = Wait::None;
        }
        m_rows.insert(task.id, m_tasks.size());
        m_tasks.append(task);
        Q_EMIT changed(task);
    }
    scheduleSoon();
}

void TaskRunner::start() {
    m_started = true;
    for (const Task& task : std::as_const(m_tasks))
        Q_EMIT changed(task);
    scheduleSoon();
}

Task* TaskRunner::find(const QString& id) {
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? nullptr : &m_tasks[*row];
}

bool TaskRunner::isIdle() const {
    return m_running.empty() && std::ranges::none_of(m_tasks, [](const Task& task) {
        const bool stuck = task.state == State::Paused || task.state == State::Unsure || wantsSomebody(task);
        return !task::hasEnded(task.state) && !stuck;
    });
}

void TaskRunner::store(const Task& task) {
    if (Task* row = find(task.id))
        *row = task;
    Q_EMIT changed(task);
}

void TaskRunner::move(Task task, State to) {
    if (!task::mayMove(task.state, to))
        return;
    task.state = to;
    task.wait = Wait::None;
    task.until = {};
    if (task::hasEnded(to))
        task.ended = m_parts.clock.now();
    if (!m_store.save(task))
        store(task);
}

void TaskRunner::pause(const QStringList& ids) {
    for (const QString& id : ids) {
        m_running.erase(id);
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
    }
    scheduleSoon();
}

void TaskRunner::cancel(const QStringList& ids) {
    for (const QString& id : ids) {
        m_running.erase(id);
        if (const Task* task = find(id)) {
            removePartFiles(*task);
            move(*task, State::Cancelled);
        }
    }
    releaseUploads();
    scheduleSoon();
}

bool TaskRunner::mayTryAgain(const Task& task) const {
    if (task.state == State::Unsure) {
        // The same bytes with the same key are free where the vendor knows the key; elsewhere only the user can tell.
        const Vendor* vendor = m_parts.vendors.find(task.job.vendor);
        const Operation* operation = vendor ? vendor->operation(task.job.operation) : nullptr;
        return operation && operation->idempotent;
    }
    const bool waitsToRetry = task.state == State::Waiting && task.wait == Wait::Retry;
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
        if (task && (task::hasEnded(task->state) || unsent))
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

void TaskRunner::wake() {
    m_noCredit.clear();
    for (const Task& task : QList<Task>(m_tasks)) {
        if (wantsSomebody(task) && task.wait != Wait::Cap)
            move(task, State::Queued);
    }
    scheduleSoon();
}

void TaskRunner::scheduleSoon() {
    if (m_scheduled || !m_started)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, [this] { schedule(); }, Qt::QueuedConnection);
}

bool TaskRunner::isDue(const Task& task, const QDateTime& now) const {
    if (m_running.contains(task.id))
        return false;
    return task.state == State::Queued || (task.state == State::Waiting && task.until.isValid() && task.until <= now);
}

void TaskRunner::schedule() {
    m_scheduled = false;
    const QDateTime now = m_parts.clock.now();
    Lanes lanes;
    QList<const Task*> due;
    QList<Task> broke;
    QDateTime next;
    for (const Task& task : std::as_const(m_tasks)) {
        if (m_running.contains(task.id))
            lanes.enter(task, m_parts.vendors.find(task.job.vendor));
        else if (isWithVendor(task))
            lanes.countRemote(task.job.account);
        if (isDue(task, now) && task.step == Step::Submit && m_noCredit.contains(task.job.account))
            broke.append(task);
        else if (isDue(task, now))
            due.append(&task);
        else if (task.state == State::Waiting && task.until > now && (!next.isValid() || task.until < next))
            next = task.until;
    }
    std::ranges::stable_sort(due, moreUrgent);
    QList<Task> starting;
    for (const Task* task : std::as_const(due)) {
        if (lanes.enter(*task, m_parts.vendors.find(task->job.vendor)))
            starting.append(*task);
    }
    for (const Task& task : std::as_const(starting))
        startStep(task);
    for (const Task& task : std::as_const(broke))
        waitForCredit(task);
    if (next.isValid())
        wakeAt(next);
    if (isIdle())
        Q_EMIT becameIdle();
}

void TaskRunner::waitForCredit(Task task) {
    task.state = State::Waiting;
    task.wait = Wait::Credit;
    task.until = {};
    if (!m_store.save(task))
        store(task);
}

void TaskRunner::wakeAt(const QDateTime& time) {
    const QDateTime now = m_parts.clock.now();
    if (m_nextWake.isValid() && m_nextWake <= time && m_nextWake > now)
        return;
    m_nextWake = time;
    m_parts.clock.after(std::chrono::milliseconds(now.msecsTo(time) + 1), this, [this] { scheduleSoon(); });
}

void TaskRunner::startStep(const Task& task) {
    Task running = task;
    running.state = State::Running;
    running.wait = Wait::None;
    running.until = {};
    // "Running" itself is not stored: after a crash the step starts again from the row as it was.
    store(running);
    auto step = makeStep(running, m_tools, nullptr);
    connect(step.get(), &RunStep::progressed, this, [this](const Task& progressed) { store(progressed); });
    connect(step.get(), &RunStep::ended, this, &TaskRunner::stepEnded);
    RunStep* started = step.get();
    m_running[task.id] = std::move(step);
    started->start();
}

void TaskRunner::stepEnded(const Task& ended) {
    const auto running = m_running.find(ended.id);
    if (running == m_running.end())
        return;
    // The step is still on the stack: it goes when the event loop comes round.
    running->second.release()->deleteLater();
    m_running.erase(running);
    Task task = ended;
    if (task.state == State::Waiting && task.wait == Wait::Credit)
        m_noCredit.insert(task.job.account);
    if (const auto error = m_store.save(task)) {
        task.state = State::Failed;
        task.error = error;
    }
    store(task);
    releaseUploads();
    scheduleSoon();
}

bool TaskRunner::isOnItsWay(const Task& task) const {
    const JobSpec& job = task.job;
    return std::ranges::any_of(QStringList{job.source, job.audio, job.image, job.subtitles},
                               [&](const QString& input) { return m_uploading.contains(job.account + u'\n' + input); });
}

void TaskRunner::releaseUploads() {
    for (Task& task : m_tasks) {
        if (task.state != State::Waiting || task.wait != Wait::Upload || isOnItsWay(task))
            continue;
        task.state = State::Queued;
        task.wait = Wait::None;
    }
}
