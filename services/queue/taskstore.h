// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/ledger.h"
#include "services/queue/stagedfiles.h"
#include "services/queue/submission.h"
#include "services/queue/task.h"

#include <QtSql/qsqldatabase.h>

#include <memory>

/// The queue on disk: SQLite, WAL, synchronous=FULL. Every call that changes something is one committed
/// transaction; an error means that nothing of it was written. One thread only.
class TaskStore {
public:
    /// Errors: StoreTooNew, StoreBroken.
    static Result<std::unique_ptr<TaskStore>> open(const QString& path);
    /// The same for a process that only looks, while another one works.
    static Result<std::unique_ptr<TaskStore>> openReadOnly(const QString& path);
    ~TaskStore();
    Q_DISABLE_COPY_MOVE(TaskStore)

    QList<Task> tasks() const;
    std::optional<Task> task(const QString& id) const;

    Result<QList<Task>> add(QList<Task> tasks);  ///< all or none; gives back with ids
    std::optional<ApiError> save(const Task& task);
    std::optional<ApiError> save(const QList<Task>& tasks);
    /// Every task of the call; those that were taken get their line in the ledger.
    std::optional<ApiError> save(const QList<Task>& tasks, const Submission& submission);
    std::optional<ApiError> save(const Task& task, const Submission& submission) { return save(QList<Task>{task}, submission); }
    std::optional<ApiError> remove(const QStringList& ids);

    QStringList batch(const QString& batch) const;  ///< ids of all that was queued together
    std::optional<Submission> submission(const QString& id) const;
    int sentSince(const QString& account, const QDateTime& time) const;  ///< tasks that were accepted at that time or later
    bool hasRemoteId(const QString& account, const QString& remoteId) const;  ///< some task has it

    StagedFiles& files() { return m_files; }

    Ledger& ledger() { return m_ledger; }

private:
    explicit TaskStore(const QString& connection) : m_connection(connection), m_files(connection), m_ledger(connection) {}
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
    StagedFiles m_files;
    Ledger m_ledger;
};
