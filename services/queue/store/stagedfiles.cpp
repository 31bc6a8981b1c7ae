// SPDX-License-Identifier: MIT
#include "services/queue/store/stagedfiles.h"

#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;

namespace {

StagedCopy copyFrom(const QSqlQuery& query) {
    return {.file = {query.value(0).toString(), QUrl(query.value(1).toString()), timeFromStore(query.value(2))},
            .confirmed = query.value(3).toBool(),
            .parts = query.value(4).toString()};
}

}  // namespace

QByteArray StagedFiles::contentOf(const FileIdentity& file) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT sha256 FROM contents WHERE path = ? AND bytes = ? AND modified = ?"_s,
             {file.path, file.bytes, storedTime(file.modified)});
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

std::optional<ApiError> StagedFiles::saveContent(const FileIdentity& file, const QByteArray& sha256) {
    return sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        return sql::run(query, u"INSERT OR REPLACE INTO contents (path, bytes, modified, sha256) VALUES (?, ?, ?, ?)"_s,
                        {file.path, file.bytes, storedTime(file.modified), QString::fromLatin1(sha256)});
    });
}

std::optional<StagedCopy> StagedFiles::copy(const QString& place, const QByteArray& content) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT file_id, url, expires_at, confirmed, parts FROM staged WHERE place = ? AND sha256 = ?"_s,
             {place, QString::fromLatin1(content)});
    return query.next() ? std::optional(copyFrom(query)) : std::nullopt;
}

std::optional<ApiError> StagedFiles::save(const QString& place, const QByteArray& content, const StagedCopy& copy) {
    return sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        return sql::run(query,
                        u"INSERT OR REPLACE INTO staged (place, sha256, file_id, url, expires_at, confirmed, parts) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                        {place, QString::fromLatin1(content), storedText(copy.file.fileId),
                         storedText(copy.file.url.toString(QUrl::FullyEncoded)), storedTime(copy.file.expiresAt),
                         copy.confirmed ? 1 : 0, storedText(copy.parts)});
    });
}

std::optional<ApiError> StagedFiles::forget(const QString& place, const QByteArray& content) {
    return sql::inTransaction(m_connection, [&](QSqlQuery& query) {
        return sql::run(query, u"DELETE FROM staged WHERE place = ? AND sha256 = ?"_s, {place, QString::fromLatin1(content)});
    });
}

QList<StagedFiles::Entry> StagedFiles::inBuckets() const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.exec(u"SELECT file_id, url, expires_at, confirmed, parts, place, sha256 FROM staged WHERE place LIKE 's3://%'"_s);
    QList<Entry> entries;
    while (query.next())
        entries.append({query.value(5).toString(), query.value(6).toByteArray(), copyFrom(query)});
    return entries;
}
