// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

class QSqlQuery;

/// One content that a rule of a watched folder has taken into the queue.
struct WatchedFile {
    QString rule{};      ///< id
    QString sha256{};    ///< of the content, in hex
    QString path{};      ///< where it lay
    QDateTime at{};

    bool operator==(const WatchedFile&) const = default;
};

/// The batch of what a rule made of a content: the same one every time, so that rows which came back without their line
/// here are still known for what they are.
QString watchedBatch(const QString& rule, const QString& sha256);

/// What was taken already. A line outlives its tasks and its file. Part of the queue's database; one thread only.
class WatchedFiles {
public:
    explicit WatchedFiles(QString connection) : m_connection(std::move(connection)) {}

    bool has(const QString& rule, const QString& sha256) const;
    QList<WatchedFile> since(const QString& rule, const QDateTime& time) const;  ///< taken at that time or later, oldest first
    std::optional<ApiError> note(const WatchedFile& file);
    /// As part of a transaction of somebody else's; false also when it is there already.
    static bool write(QSqlQuery& query, const WatchedFile& file);

private:
    QString m_connection;
};
