// SPDX-License-Identifier: MIT
#include "services/queue/store/schema.h"

#include "services/queue/store/sql.h"

#include <QtCore/qstringlist.h>
#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// Entry n takes version n to n+1. What has shipped is never edited: a change is a new entry.
const QList<QStringList>& steps() {
    static const QList<QStringList> all = {
        {
            u"CREATE TABLE tasks ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, state TEXT NOT NULL, step TEXT NOT NULL, "
            "wait TEXT NOT NULL, until TEXT, remote_id TEXT NOT NULL, submission TEXT NOT NULL, stage TEXT NOT NULL, "
            "error TEXT, files TEXT NOT NULL, draft INTEGER NOT NULL, estimated REAL, charged REAL, "
            "attempts INTEGER NOT NULL, created TEXT NOT NULL, submitted TEXT, ended TEXT, job TEXT NOT NULL)"_s,
            u"CREATE TABLE submissions ("
            "id TEXT PRIMARY KEY, account TEXT NOT NULL, idempotency_key TEXT NOT NULL, method TEXT NOT NULL, "
            "endpoint TEXT NOT NULL, body BLOB, body_hash TEXT NOT NULL, state TEXT NOT NULL, sent_at TEXT NOT NULL)"_s,
            u"CREATE TABLE uploads ("
            "account TEXT NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL, modified TEXT NOT NULL, "
            "file_id TEXT NOT NULL, url TEXT NOT NULL, expires_at TEXT, confirmed INTEGER NOT NULL, "
            "PRIMARY KEY (account, path))"_s,
            u"CREATE TABLE ledger ("
            "id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, account TEXT NOT NULL, task TEXT NOT NULL, "
            "entry TEXT NOT NULL, credits REAL)"_s,
        },
        {
            u"ALTER TABLE tasks ADD COLUMN made TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE tasks ADD COLUMN fitted TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE submissions ADD COLUMN path_arguments TEXT NOT NULL DEFAULT '{}'"_s,
            // Copies are known by content now; those known by path alone are sent once more, which costs nothing.
            u"DROP TABLE uploads"_s,
            u"CREATE TABLE contents (path TEXT PRIMARY KEY, bytes INTEGER NOT NULL, modified TEXT NOT NULL, sha256 TEXT NOT NULL)"_s,
            u"CREATE TABLE staged ("
            "place TEXT NOT NULL, sha256 TEXT NOT NULL, file_id TEXT NOT NULL, url TEXT NOT NULL, expires_at TEXT, "
            "confirmed INTEGER NOT NULL, parts TEXT NOT NULL, PRIMARY KEY (place, sha256))"_s,
        },
        {
            u"ALTER TABLE tasks ADD COLUMN batch TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE tasks ADD COLUMN listed INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX ledger_by_account ON ledger (account, at)"_s,
        },
        {
            // Up to which line the rows hold what the journal beside the database says.
            u"CREATE TABLE journal (line INTEGER NOT NULL)"_s,
            u"INSERT INTO journal VALUES (0)"_s,
        },
        {
            u"ALTER TABLE tasks ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE tasks ADD COLUMN best INTEGER NOT NULL DEFAULT 0"_s,
        },
        {
            u"ALTER TABLE tasks ADD COLUMN fingerprint TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE tasks ADD COLUMN place INTEGER NOT NULL DEFAULT 0"_s,
            // Outlives its task: what was paid is known after the row has been taken off the list.
            u"CREATE TABLE results (fingerprint TEXT PRIMARY KEY, task TEXT NOT NULL, files TEXT NOT NULL, at TEXT NOT NULL)"_s,
            u"CREATE TABLE watched (rule TEXT NOT NULL, sha256 TEXT NOT NULL, path TEXT NOT NULL, at TEXT NOT NULL, "
            "PRIMARY KEY (rule, sha256))"_s,
        },
    };
    return all;
}

std::optional<ApiError> apply(QSqlDatabase& database, int version) {
    if (!database.transaction())
        return sql::broken(database.lastError());
    QSqlQuery query(database);
    for (const QString& statement : steps().at(version)) {
        if (!query.exec(statement)) {
            const ApiError error = sql::broken(query.lastError());
            database.rollback();
            return error;
        }
    }
    query.exec(u"PRAGMA user_version = %1"_s.arg(version + 1));
    return database.commit() ? std::nullopt : std::optional(sql::broken(database.lastError()));
}

}  // namespace

namespace schema {

int newest() {
    return static_cast<int>(steps().size());
}

ApiError tooNew(int version) {
    return {.kind = Kind::Invalid, .reason = Reason::StoreTooNew,
            .about = {QString::number(version), QString::number(newest())}, .field = u"profile"_s};
}

std::optional<ApiError> migrate(QSqlDatabase& database) {
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return sql::broken(query.lastError());
    const int found = query.value(0).toInt();
    query.finish();
    if (found > newest())
        return tooNew(found);
    for (int version = found; version < newest(); ++version) {
        if (const auto error = apply(database, version))
            return error;
    }
    return std::nullopt;
}

}  // namespace schema
