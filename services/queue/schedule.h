// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/accountwatch.h"
#include "services/queue/folds.h"
#include "services/queue/lanes.h"
#include "services/queue/sweeps.h"
#include "services/queue/vendorhealth.h"

/// One look at the whole queue: what starts now and what goes along with it, what is held and until when, and when to look
/// again. Starts and stores nothing itself.
class Schedule {
public:
    struct Sources {
        const VendorRegistry& vendors;
        const ListTrust& lists;
        const QSet<QString>& noCredit;  ///< accounts that said so
        VendorHealth& health;
        AccountWatch& watch;
    };
    enum class Place { Idle, Running, Riding };  ///< riding: in the step of another task

    Schedule(const Sources& sources, const QDateTime& now);

    void look(const Task& task, Place place);  ///< every task, before `decide`; they must outlive it
    void decide();

    const QList<QList<Task>>& starting() const { return m_starting; }  ///< the first of each does the step
    const QList<Task>& held() const { return m_held; }                 ///< waiting, with why and until when
    const QSet<QString>& busyAccounts() const { return m_busy; }       ///< with something on its way
    QDateTime next() const { return m_next; }                          ///< invalid = when something ends

private:
    bool isDue(const Task& task, Place place) const;
    bool mayGo(const Task& task);
    bool isKeptBack(const Task& task);
    void hold(const Task& task, task::Wait wait, const QDateTime& until);
    void wakeBy(const QDateTime& time);

    Sources m_sources;
    QDateTime m_now;
    Lanes m_lanes;
    Folds m_folds;
    Sweeps m_sweeps;
    QList<const Task*> m_due;
    QSet<QString> m_tried;  ///< accounts whose vendor is being asked something
    QSet<QString> m_busy;
    QList<QList<Task>> m_starting;
    QList<Task> m_held;
    QDateTime m_next;
};
