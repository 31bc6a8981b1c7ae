// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <optional>

class QSqlQuery;

/// What was made of the same content by the same request.
struct EarlierResult {
    QString task{};             ///< by which; it may have been taken off the list since. Empty = there is none
    QList<ResultFile> files{};  ///< all are there, as long as they were; empty = that task is not done yet
    QDateTime at{};             ///< when it was done

    bool isDone() const { return !files.isEmpty(); }
    bool operator==(const EarlierResult&) const = default;
};
Q_DECLARE_METATYPE(EarlierResult)

/// Results by fingerprint. Part of the queue's database; one thread only.
class EarlierResults {
public:
    explicit EarlierResults(QString connection) : m_connection(std::move(connection)) {}

    /// Absent when there was none, or a file of it is gone or has another length.
    std::optional<EarlierResult> of(const QString& fingerprint) const;
    /// A task of that fingerprint that has not ended; the oldest.
    std::optional<EarlierResult> unfinished(const QString& fingerprint) const;

    /// Those of the tasks that are done, with their rows: within the transaction that stores these.
    static bool keep(QSqlQuery& query, const QList<Task>& tasks);

private:
    QString m_connection;
};
