// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/upload.h"
#include "services/staging/stagedcopy.h"

#include <QtCore/qlist.h>

#include <optional>

/// What is known of local files: the hash of their content, and where a copy of that content lies. A `place` is an
/// account, or a bucket as "s3://bucket/prefix". Part of the queue's database; one thread only.
class StagedFiles {
public:
    explicit StagedFiles(QString connection) : m_connection(std::move(connection)) {}

    /// Of this very version of the file; empty when it was not hashed yet.
    QByteArray contentOf(const FileIdentity& file) const;
    std::optional<ApiError> saveContent(const FileIdentity& file, const QByteArray& sha256);

    std::optional<StagedCopy> copy(const QString& place, const QByteArray& content) const;
    std::optional<ApiError> save(const QString& place, const QByteArray& content, const StagedCopy& copy);
    std::optional<ApiError> forget(const QString& place, const QByteArray& content);

    struct Entry {
        QString place{};
        QByteArray content{};
        StagedCopy copy{};
    };
    /// Everything that lies in buckets.
    QList<Entry> inBuckets() const;

private:
    QString m_connection;
};
