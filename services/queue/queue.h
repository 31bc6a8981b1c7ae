// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/ledgerline.h"
#include "services/domain/result.h"
#include "services/queue/jobchange.h"
#include "services/queue/queueorder.h"
#include "services/queue/store/earlierresults.h"
#include "services/queue/store/storerecovery.h"
#include "services/queue/store/watchedfiles.h"
#include "services/queue/task.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <memory>

struct QueueParts;
class AlreadyPaid;
class Clock;
class QTimer;
class TaskRunner;
class TaskStore;
class VendorRegistry;

/// The queue as the window and the command line see it. Lives in one thread, the window's in a thread of its
/// own: call its slots through QMetaObject::invokeMethod from elsewhere; the signals carry values.
class Queue : public QObject {
    Q_OBJECT

public:
    /// Errors: StoreTooNew, StoreReadOnly, DiskFull, StoreBroken.
    static Result<std::unique_ptr<Queue>> open(const QueueParts& parts);
    /// Stops all work where it is; what was committed goes on at the next start.
    ~Queue() override;

    /// Reports every stored task as changed and starts to work on them.
    void start();

    QList<Task> tasks() const;
    /// True when nothing runs and nothing is due by itself: all have ended or need somebody.
    bool isIdle() const;
    /// What opening had to mend of the stored list, to be told once; absent when nothing was wrong.
    const std::optional<StoreRecovery>& recovery() const;
    /// False while copies are being taken out of buckets.
    bool isTidy() const;

    /// As `add`, of what a rule makes of a file; a content that the rule has taken before adds nothing. What goes wrong is given back.
    std::optional<ApiError> addWatched(const WatchedFile& file, const QList<JobSpec>& jobs);
    TaskStore& store() { return *m_store; }

public Q_SLOTS:
    /// All of them or none. Those that take results may name others of the list as "#0", "#1" ..., see TakenResult; what makes
    /// no sense `failed` with RecipeWrong.
    void add(const QList<JobSpec>& jobs);
    void pause(const QStringList& ids);
    /// Paused tasks, and those that wait for words to be checked: they go on with the file as it is then.
    void resume(const QStringList& ids);
    /// Of a task that waits for its words to be checked: it and those that wait for the same ones go on with its file.
    void resumeTogether(const QString& id);
    void cancel(const QStringList& ids);
    /// Failed and cancelled tasks only; a task that was paid goes on from its result, never from the start.
    void retry(const QStringList& ids);
    /// Ended and unsent tasks only; files on disk stay.
    void remove(const QStringList& ids);
    /// Settles an unsure task: a remote id = "this is it", empty = "it was not submitted".
    void resolve(const QString& id, const QString& remoteId);
    /// The user's words on a result that is there.
    void setNote(const QString& id, const QString& note);
    /// The best of its rivals, which are it no longer; an empty id = none is.
    void setBest(const QString& id, const QStringList& rivals);
    /// Puts unsent tasks elsewhere among the others; what goes out in one call stays together.
    void reorder(const QStringList& ids, const QueueSpot& spot);
    /// Changes all of them that are still unsent, in one go; answered by `edited`.
    void edit(const QStringList& ids, const JobChange& change);
    /// A key or a setting changed: waiting tasks look again.
    void wake();
    /// Answered by `ledgerRead`; empty = of all accounts.
    void askLedger(const QString& account);
    /// Whether the same content was given to the same request before; answered by `earlierFound`, see AlreadyPaid.
    void askEarlier(int question, const QList<JobSpec>& jobs);

Q_SIGNALS:
    void added(const QList<Task>& tasks);
    void changed(const QList<Task>& tasks);  ///< at most ten times a second, newest value of each
    void removed(const QStringList& ids);
    void edited(const EditOutcome& outcome);
    void becameIdle();
    void tidied();
    void failed(const ApiError& error);  ///< nothing was queued
    void ledgerRead(const QString& account, const QList<LedgerLine>& lines);  ///< oldest first
    void earlierFound(int question, int job, const EarlierResult& earlier);
    void earlierAnswered(int question);  ///< all of it

private:
    Queue(const QueueParts& parts, std::unique_ptr<TaskStore> store);
    void flush();
    void trustWhatCostsNothing(const VendorRegistry& vendors);

    Clock& m_clock;
    std::unique_ptr<TaskStore> m_store;
    std::unique_ptr<TaskRunner> m_runner;
    std::unique_ptr<AlreadyPaid> m_paid;
    QHash<QString, Task> m_changes;
    QTimer* m_flush;
};
