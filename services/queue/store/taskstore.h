// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/store/earlierresults.h"
#include "services/queue/store/ledger.h"
#include "services/queue/store/stagedfiles.h"
#include "services/queue/store/storerecovery.h"
#include "services/queue/store/submission.h"
#include "services/queue/store/watchedfiles.h"
#include "services/queue/task.h"

#include <QtSql/qsqldatabase.h>

#include <functional>
#include <memory>

class PaidJournal;
class QSqlQuery;
class StoreConnection;
struct OpenedStore;

/// The queue on disk: SQLite, WAL, synchronous=FULL, and a journal beside it of what must not be lost. Every call that
/// changes something is one committed transaction; an error means that nothing of it was written. One thread only.
class TaskStore {
public:
    /// A broken database is set aside and made anew, see `recovery`. Errors: StoreTooNew, StoreReadOnly, DiskFull, StoreBroken.
    static Result<std::unique_ptr<TaskStore>> open(const QString& path);
    static Result<std::unique_ptr<TaskStore>> open(const QString& path, const QDateTime& now);
    /// The same for a process that only looks, while another one works.
    static Result<std::unique_ptr<TaskStore>> openReadOnly(const QString& path);
    ~TaskStore();
    Q_DISABLE_COPY_MOVE(TaskStore)

    QList<Task> tasks() const;
    std::optional<Task> task(const QString& id) const;

    /// All or none; gives back with ids. What is taken of "#2" is taken of the third of them.
    Result<QList<Task>> add(QList<Task> tasks);
    /// The same of what a rule makes of a file, and that it was taken: both or neither.
    Result<QList<Task>> add(QList<Task> tasks, const WatchedFile& from);
    std::optional<ApiError> save(const Task& task);
    std::optional<ApiError> save(const QList<Task>& tasks);
    /// Every task of the call; those that were taken get their line in the ledger.
    std::optional<ApiError> save(const QList<Task>& tasks, const Submission& submission);
    std::optional<ApiError> save(const Task& task, const Submission& submission) { return save(QList<Task>{task}, submission); }
    /// The place alone: a step may be at work on the rest of the row.
    std::optional<ApiError> savePlaces(const QList<Task>& tasks);
    std::optional<ApiError> remove(const QStringList& ids);

    QStringList batch(const QString& batch) const;  ///< ids of all that was queued together
    std::optional<Submission> submission(const QString& id) const;
    int sentSince(const QString& account, const QDateTime& time) const;  ///< tasks that were accepted at that time or later
    bool hasRemoteId(const QString& account, const QString& remoteId) const;  ///< some task has it

    StagedFiles& files() { return m_files; }
    const EarlierResults& earlier() const { return m_earlier; }

    WatchedFiles& watched() { return m_watched; }
    Ledger& ledger() { return m_ledger; }

    /// What opening had to mend; absent when nothing was wrong.
    const std::optional<StoreRecovery>& recovery() const { return m_recovery; }
    /// A good copy beside the database, when the last one is old. Takes as long as reading all of it.
    void backUpIfDue(const QDateTime& now);

private:
    explicit TaskStore(OpenedStore opened);
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    using Statements = std::function<bool(QSqlQuery&)>;
    using Note = std::function<std::optional<ApiError>(PaidJournal&)>;
    enum class Needs { Journal, Nothing };
    Result<QList<Task>> add(QList<Task> tasks, const Statements& more);
    std::optional<ApiError> write(Needs needs, const Statements& statements, const Note& note);

    std::unique_ptr<StoreConnection> m_owned;
    std::unique_ptr<PaidJournal> m_journal;  ///< null in a process that only looks
    qint64 m_line = -1;  ///< of the journal, as far as the rows are known to hold it
    std::optional<StoreRecovery> m_recovery;
    QString m_connection;
    StagedFiles m_files;
    EarlierResults m_earlier;
    WatchedFiles m_watched;
    Ledger m_ledger;
};
