// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/http/upload.h"
#include "services/queue/submission.h"
#include "services/queue/task.h"
#include "services/vendors/vendor.h"

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

    /// A file that lies at the vendor, or whose upload is done but not confirmed.
    struct Uploaded {
        StagedFile file{};
        bool confirmed = false;
    };
    std::optional<Uploaded> uploaded(const QString& account, const FileIdentity& identity) const;
    std::optional<ApiError> save(const QString& account, const FileIdentity& identity, const Uploaded& uploaded);
    std::optional<ApiError> forget(const QString& account, const FileIdentity& identity);

    /// Append-only. `entry` is "estimate", "charged", "balance" or "refund".
    std::optional<ApiError> note(const QString& account, const QString& task, const QString& entry,
                                 std::optional<double> credits, const QDateTime& at);
    double chargedSince(const QString& account, const QDateTime& since) const;

private:
    explicit TaskStore(QString connection) : m_connection(std::move(connection)) {}
    QSqlDatabase database() const { return QSqlDatabase::database(m_connection, false); }
    std::optional<ApiError> inTransaction(const std::function<bool(QSqlQuery&)>& statements);

    QString m_connection;
};
