// SPDX-License-Identifier: MIT
#include "services/queue/sharedwords.h"
#include "services/queue/taskrunner.h"

#include "services/domain/clock.h"
#include "services/domain/killpoint.h"
#include "services/queue/earlier.h"
#include "services/queue/fetchstep.h"
#include "services/queue/folds.h"
#include "services/queue/renderstep.h"
#include "services/queue/retrypolicy.h"
#include "services/queue/schedule.h"
#include "services/queue/store/taskstore.h"
#include "services/queue/taskmoves.h"
#include "services/vendors/firstproblem.h"

#include <QtCore/qfile.h>

#include <algorithm>

using namespace std::chrono_literals;
using task::State;
using task::Step;
using task::Wait;

namespace {

constexpr auto longestNap = 30s;

}  // namespace

TaskRunner::TaskRunner(const QueueParts& parts, TaskStore& store, QObject* parent)
    : QObject(parent), m_parts(parts), m_store(store), m_tools{m_parts, m_store, m_uploading, m_lists, m_prices},
      m_owed(m_store, roomPace(m_parts)), m_sweep(m_parts, m_store.files()), m_watch(m_parts, m_store.ledger()),
      m_health(m_parts.pollPace.value_or(2s)) {
    connect(&m_watch, &AccountWatch::answered, this, &TaskRunner::scheduleSoon);
    connect(&m_watch, &AccountWatch::answered, this, &TaskRunner::tidied);
    connect(&m_sweep, &BucketSweep::finished, this, &TaskRunner::tidied);
}

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
    keepSilence();
    RenderStep::removeLeftWork(m_parts.workFolder, m_tasks);
    for (const Task& task : std::as_const(m_tasks))
        Q_EMIT changed(task);
    m_sweep.sweep(m_tasks);
    scheduleSoon();
}

/// What a vendor asked for before this process began holds for every task of its account.
void TaskRunner::keepSilence() {
    const QDateTime now = m_parts.clock.now();
    for (const Task& task : std::as_const(m_tasks)) {
        const Vendor* vendor = m_parts.vendors.find(task.job.vendor);
        const bool asked = task.wait == Wait::Retry && task.error && task.error->kind == failure::Kind::RateLimited && task.error->retryAfter;
        if (!vendor || task.state != State::Waiting || !asked || task.step == Step::Fetch)
            continue;
        const std::chrono::milliseconds left(now.msecsTo(task.until));
        if (left > 0ms && left <= *task.error->retryAfter + 5min)
            m_parts.client.hold({vendor, m_parts.account(task.job.account)}, left);
    }
}

Task* TaskRunner::find(const QString& id) {
    const auto row = m_rows.find(id);
    return row == m_rows.end() ? nullptr : &m_tasks[*row];
}

bool TaskRunner::isIdle() const {
    return m_running.empty() && std::ranges::none_of(m_tasks, [](const Task& task) {
        const bool stuck = task.state == State::Paused || task.state == State::Unsure || wantsSomebody(task) || waitsForOthers(task);
        return !task::hasEnded(task.state) && !stuck;
    });
}

void TaskRunner::store(const Task& task) {
    if (Task* row = find(task.id))
        *row = task;
    Q_EMIT changed(task);
}

void TaskRunner::move(Task task, State to) {
    if (!task::mayMove(task.state, to) || m_owed.holds(task.id))
        return;
    task.state = to;
    task.wait = Wait::None;
    task.until = {};
    if (task::hasEnded(to))
        task.ended = m_parts.clock.now();
    if (!m_store.save(task))
        store(task);
}

/// A paid call that is on the wire is heard out: to hang up would leave nobody knowing what was charged. Where the
/// same key and bytes may go again, nothing is lost by hanging up.
bool TaskRunner::isBeingSent(const QString& id) const {
    const auto running = m_running.find(m_riding.value(id, id));
    if (running == m_running.end() || running->second->task().step != Step::Submit)
        return false;
    const Operation* operation = operationOf(running->second->task());
    return !running->second->task().submission.isEmpty() && operation && !operation->idempotent;
}

const Operation* TaskRunner::operationOf(const Task& task) const {
    const Vendor* vendor = m_parts.vendors.find(task.job.vendor);
    return vendor ? vendor->operation(task.job.operation) : nullptr;
}

void TaskRunner::stop(const QString& id) {
    if (isBeingSent(id))
        return;
    m_running.erase(id);
    for (const QString& rider : m_riding.keys(id)) {
        m_riding.remove(rider);
        putBack(rider);
    }
}

/// Its step was not its own and has gone: it is due again.
void TaskRunner::putBack(const QString& id) {
    const Task* task = find(id);
    if (!task || task->state != State::Running)
        return;
    Task due = *task;
    due.state = State::Queued;
    store(due);
}

void TaskRunner::wake() {
    m_noCredit.clear();
    for (const Task& task : QList<Task>(m_tasks)) {
        if (mayHaveBeenHelped(task))
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

/// What others have come to decides how those go on that take results of them.
void TaskRunner::lookAtEarlier() {
    QList<Task> news;
    const auto lookup = [this](const QString& id) -> const Task* { return find(id); };
    for (const Task& task : std::as_const(m_tasks)) {
        const Operation* operation = task.job.takes.isEmpty() || m_owed.holds(task.id) ? nullptr : operationOf(task);
        auto next = operation ? earlier::next(task, *operation, lookup, m_parts.clock.now()) : std::nullopt;
        for (auto more = next; more; more = earlier::next(*next, *operation, lookup, m_parts.clock.now()))
            next = more;
        if (next)
            news.append(*next);
    }
    if (news.isEmpty())
        return;
    if (m_store.save(news))
        return wakeAt(m_parts.clock.now().addSecs(30));  // a full disk, most likely
    killPoint("inputs-taken");
    for (const Task& task : std::as_const(news))
        store(task);
    scheduleSoon();  // others may take of those
}

void TaskRunner::schedule() {
    m_scheduled = false;
    lookAtEarlier();
    const QDateTime now = m_parts.clock.now();
    for (const Task& task : m_owed.writeDue(now)) {
        if (find(task.id))
            store(task);
    }
    Schedule schedule({m_parts.vendors, m_lists, m_noCredit, m_health, m_watch}, now);
    for (const Task& task : std::as_const(m_tasks)) {
        const auto place = m_running.contains(task.id)  ? Schedule::Place::Running
                           : m_riding.contains(task.id) ? Schedule::Place::Riding
                                                        : Schedule::Place::Idle;
        schedule.look(task, place);
    }
    schedule.decide();
    for (const QList<Task>& together : schedule.starting())
        startStep(together);
    for (const Task& task : schedule.held())
        hold(task);
    m_watch.settle(schedule.busyAccounts());
    if (schedule.next().isValid())
        wakeAt(schedule.next());
    if (isIdle())
        Q_EMIT becameIdle();
}

/// Not stored, but for want of credit: a restart is a reason to look again.
void TaskRunner::hold(const Task& task) {
    const bool wentAlong = m_riding.contains(task.id);
    if (!wentAlong && (task.wait != Wait::Credit || !m_store.save(task)))
        store(task);
}

void TaskRunner::wakeAt(const QDateTime& time) {
    const QDateTime now = m_parts.clock.now();
    if (m_nextWake.isValid() && m_nextWake <= time && m_nextWake > now)
        return;
    // Timers stand still while the computer sleeps: the clock is looked at again soon, however far off the time is.
    const auto delay = std::min<std::chrono::milliseconds>(std::chrono::milliseconds(std::max<qint64>(now.msecsTo(time), 0) + 1), longestNap);
    m_nextWake = now.addMSecs(delay.count());
    m_parts.clock.after(delay, this, [this] {
        m_nextWake = {};  // a timer of seconds may fire a little early: then another one is needed
        scheduleSoon();
    });
}

void TaskRunner::startStep(const QList<Task>& together) {
    QList<Task> running = together;
    for (Task& task : running) {
        task.state = State::Running;
        task.wait = Wait::None;
        task.until = {};
        // "Running" itself is not stored: after a crash the step starts again from the row as it was.
        store(task);
    }
    const Task leader = running.takeFirst();
    for (const Task& companion : std::as_const(running))
        m_riding.insert(companion.id, leader.id);
    auto step = makeStep(leader, m_tools, nullptr);
    step->takeAlong(running);
    connect(step.get(), &RunStep::progressed, this, [this](const Task& progressed) { store(landed(progressed)); });
    connect(step.get(), &RunStep::ended, this, &TaskRunner::stepEnded);
    RunStep* started = step.get();
    m_running[leader.id] = std::move(step);
    started->start();
}

/// Paused or cancelled while its call was on the wire: it stays so, and keeps what the answer told.
Task TaskRunner::landed(Task task) const {
    const auto row = m_rows.find(task.id);
    if (row == m_rows.end())
        return task;
    const Task& known = m_tasks[*row];
    task.place = known.place;
    const bool stopped = known.state == State::Paused || known.state == State::Cancelled;
    const bool news = task.state == State::Unsure || task::hasEnded(task.state);
    if (!stopped || (news && known.state == State::Paused))
        return task;
    task.state = known.state;
    task.wait = Wait::None;
    task.until = {};
    task.ended = known.ended;
    return task;
}

/// What befell one that tried befell all that wait for the same vendor: together they give up, not one after the other.
void TaskRunner::countFailureForAll(const Task& failed) {
    for (Task task : QList<Task>(m_tasks)) {
        if (task.job.account != failed.job.account || task.state != State::Waiting || task.wait != Wait::Vendor || !failed.error)
            continue;
        ++task.attempts;
        task.error = failed.error;
        if (task.error->kind == failure::Kind::OutcomeUnknown)
            task.error = ApiError{.kind = failure::Kind::Offline};  // that was about the other's own call
        const bool over = retryVerdict(*task.error, {.step = task.step, .attempts = task.attempts}).state == State::Failed;
        over ? move(task, State::Failed) : store(task);
    }
}

void TaskRunner::stepEnded(const Task& ended) {
    const auto running = m_running.find(ended.id);
    if (running == m_running.end())
        return;
    QList<Task> tasks = QList<Task>{ended} + running->second->companions();
    if (m_health.note(ended, running->second->first(), m_parts.clock.now()))
        countFailureForAll(ended);
    const auto owedCall = running->second->owedCall();
    // The step is still on the stack: it goes when the event loop comes round.
    running->second.release()->deleteLater();
    m_running.erase(running);
    for (Task& task : tasks) {
        m_riding.remove(task.id);
        task = landed(task);
        if (task.state == State::Waiting && task.wait == Wait::Credit)
            m_noCredit.insert(task.job.account);
    }
    tasks.removeIf([this](const Task& task) { return !m_rows.contains(task.id); });  // removed while another's step took it along
    tasks = m_owed.write(tasks, owedCall, m_parts.clock.now());
    for (Task& task : tasks) {
        if (task.step > Step::Submit && !task.submission.isEmpty())
            m_watch.noteSpending(task.job.vendor, task.job.account);
        if (task.state == State::Done)
            killPoint("done");
        store(task);
    }
    releaseUploads();
    if (std::ranges::any_of(tasks, [](const Task& task) { return task::hasEnded(task.state); })) {
        lookAtEarlier();  // before anybody hears that nothing is left to do
        m_sweep.sweep(m_tasks);
    }
    scheduleSoon();
}

/// Whoever waits for an upload looks again once any has ended: which content it waits for, only its step can tell.
void TaskRunner::releaseUploads() {
    const QSet<QString> before = std::exchange(m_claimsSeen, m_uploading);
    if (m_uploading.contains(before))
        return;
    for (Task& task : m_tasks) {
        if (task.state != State::Waiting || task.wait != Wait::Upload)
            continue;
        task.state = State::Queued;
        task.wait = Wait::None;
    }
}
