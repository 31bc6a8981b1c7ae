// SPDX-License-Identifier: MIT
#include "services/queue/schedule.h"

#include "services/queue/taskmoves.h"

#include <algorithm>

using task::State;
using task::Step;
using task::Wait;

namespace {

constexpr qint64 longestWait = 65 * 60;      // seconds; an hour of Retry-After is the longest
constexpr qint64 longestDay = 26 * 60 * 60;  // until the next midnight, also when clocks change

}  // namespace

Schedule::Schedule(const Sources& sources, const QDateTime& now)
    : m_sources(sources), m_now(now), m_folds(sources.vendors), m_sweeps(sources.vendors, sources.lists) {}

bool Schedule::isDue(const Task& task, Place place) const {
    if (place != Place::Idle)
        return false;
    if (task.state != State::Waiting || !task.until.isValid())
        return task.state == State::Queued;
    // Nobody waits longer than that: the clock was set back since.
    const bool afterAJump = task.until > m_now.addSecs(task.wait == Wait::Cap ? longestDay : longestWait);
    return task.until <= m_now || afterAJump;
}

void Schedule::look(const Task& task, Place place) {
    if (place == Place::Running)
        m_lanes.enter(task);
    if (place == Place::Running && VendorHealth::concerns(task.step))
        m_tried.insert(task.job.account);
    if (isWithVendor(task))
        m_lanes.countRemote(task);
    const bool due = isDue(task, place);
    m_folds.look(task, due);
    m_sweeps.look(task, due, place != Place::Idle);
    if (due)
        m_due.append(&task);
    else if (task.state == State::Waiting)
        wakeBy(task.until);
    // What is paused after it was sent goes on at the vendor, and may still be charged.
    const bool unsent = task.state == State::Paused && task.submission.isEmpty();
    if (!task::hasEnded(task.state) && !unsent && task.state != State::Unsure && !wantsSomebody(task))
        m_busy.insert(task.job.account);
}

void Schedule::decide() {
    std::ranges::stable_sort(m_due, [](const Task* a, const Task* b) { return moreUrgent(*a, *b); });
    for (const Task* task : std::as_const(m_due)) {
        if (!mayGo(*task))
            continue;
        const QList<Task> together = task->step == Step::Poll ? m_sweeps.with(*task) : m_folds.with(*task);
        for (const Task& one : together)
            m_lanes.enter(one);
        if (!together.isEmpty())
            m_starting.append(together);
    }
}

bool Schedule::mayGo(const Task& task) {
    const QString& account = task.job.account;
    if (task.step == Step::Submit && m_sources.noCredit.contains(account)) {
        hold(task, Wait::Credit, {});
        m_held.last().error = ApiError{.kind = failure::Kind::OutOfCredit};  // the account told another task, and this one must say it too
        return false;
    }
    if (!m_lanes.hasRoom(task, m_sources.vendors.find(task.job.vendor)))
        return false;
    if (!VendorHealth::concerns(task.step))
        return true;
    if (isKeptBack(task) || (task.step == Step::Submit && !m_sources.watch.isReady(task.job.vendor, account)))
        return false;
    m_tried.insert(account);
    return true;
}

/// By a vendor that fails all the time, or because too much of what is sent would be retries.
bool Schedule::isKeptBack(const Task& task) {
    const QString& account = task.job.account;
    VendorHealth& health = m_sources.health;
    if (const QDateTime silent = health.silentUntil(account, m_now); silent.isValid()) {
        hold(task, Wait::Vendor, silent);
        return true;
    }
    if (health.isOnTrial(account) && m_tried.contains(account))
        return true;  // looked at again when the one that tries has ended
    if (task.wait != Wait::Retry) {
        health.countFirst(account, m_now);
        return false;
    }
    if (health.takeRetry(account, m_now))
        return false;
    hold(task, Wait::Retry, health.nextRetry(m_now));
    return true;
}

void Schedule::hold(const Task& task, Wait wait, const QDateTime& until) {
    m_held.append(task);
    m_held.last().state = State::Waiting;
    m_held.last().wait = wait;
    m_held.last().until = until;
    wakeBy(until);
}

void Schedule::wakeBy(const QDateTime& time) {
    if (time.isValid() && time > m_now && (!m_next.isValid() || time < m_next))
        m_next = time;
}
