// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
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

    std::optional<Submission> submission(const QString& id) const;
    bool hasRemoteId(const QString& account, const QString& remoteId) const;  ///< some task has it

    StagedFiles& files() { return m_files; }

    /// Append-only. `entry` is "estimate", "charged", "balance" or "refund".
    std::optional<ApiError> note(const QString& account, const QString& task, const QString& entry,
                                 std::optional<double> credits, const QDateTime& at);
    double chargedSince(const QString& account, const QDateTime& since) const;

private:
    explicit TaskStore(const QString& connection) : m_connection(connection), m_files(connection) {}
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }

    QString m_connection;
    StagedFiles m_files;
};
