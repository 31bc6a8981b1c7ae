// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/bucketsweep.h"
#include "services/queue/accountwatch.h"
#include "services/queue/jobchange.h"
#include "services/queue/owedrows.h"
#include "services/queue/queueorder.h"
#include "services/queue/runstep.h"
#include "services/queue/vendorhealth.h"

#include <QtCore/qhash.h>

#include <map>

/// Decides which task does its next step when, and commits every move before anything follows from it.
/// Nothing sleeps: it is woken by the end of a step, by the clock, or by the user.
class TaskRunner : public QObject {
    Q_OBJECT

public:
    TaskRunner(const QueueParts& parts, TaskStore& store, QObject* parent = nullptr);
    ~TaskRunner() override;

    /// Rows of the last run or new ones; what was running then is due again. Nothing is done before `start`.
    void take(const QList<Task>& tasks);
    void start();
    const QList<Task>& tasks() const { return m_tasks; }
    bool isIdle() const;
    /// False while a copy is taken out of a bucket or a last balance is asked for.
    bool isTidy() const { return !m_sweep.isBusy() && !m_watch.isBusy(); }

    void pause(const QStringList& ids);
    void resume(const QStringList& ids);
    void resumeTogether(const QString& id);
    void cancel(const QStringList& ids);
    void retry(const QStringList& ids);
    QStringList remove(const QStringList& ids);
    void resolve(const QString& id, const QString& remoteId);
    void setNote(const QString& id, const QString& note);
    void setBest(const QString& id, const QStringList& rivals);
    void reorder(const QStringList& ids, const QueueSpot& spot);
    EditOutcome edit(const QStringList& ids, const JobChange& change);
    void wake();

Q_SIGNALS:
    void changed(const Task& task);
    void becameIdle();
    void tidied();  ///< isTidy may have become true

private:
    Task* find(const QString& id);
    void move(Task task, task::State to);
    void stop(const QString& id);
    bool mayTryAgain(const Task& task) const;
    void store(const Task& task);
    void keep(const QList<Task>& remarked);
    void lookAtEarlier();
    void schedule();
    void scheduleSoon();
    void hold(const Task& task);
    void putBack(const QString& id);
    void keepSilence();
    void startStep(const QList<Task>& together);  ///< the first does the step, the others go along
    void stepEnded(const Task& task);
    void countFailureForAll(const Task& failed);
    Task landed(Task task) const;
    bool isBeingSent(const QString& id) const;
    bool isEditable(const QString& id) const;
    const Operation* operationOf(const Task& task) const;  ///< null for one this version does not know
    void wakeAt(const QDateTime& time);
    void releaseUploads();

    QueueParts m_parts;
    TaskStore& m_store;
    QSet<QString> m_uploading;
    ListTrust m_lists;
    PriceBook m_prices;
    QSet<QString> m_claimsSeen;
    StepTools m_tools;
    OwedRows m_owed;
    BucketSweep m_sweep;
    AccountWatch m_watch;
    VendorHealth m_health;
    QList<Task> m_tasks;                ///< in the order they were queued
    QHash<QString, qsizetype> m_rows;
    std::map<QString, std::unique_ptr<RunStep>> m_running;
    QHash<QString, QString> m_riding;   ///< task -> the one whose step takes it along
    QSet<QString> m_noCredit;           ///< accounts that said so, until woken
    QDateTime m_nextWake;
    bool m_started = false;
    bool m_scheduled = false;
};
