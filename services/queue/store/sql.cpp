// SPDX-License-Identifier: MIT
#include "services/queue/store/sql.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qstorageinfo.h>
#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html; the upper bytes of a code only refine them.
enum Code { ReadOnly = 8, InOut = 10, Corrupt = 11, Full = 13, NoDatabase = 26, IndexCannotGrow = 4874 };

constexpr qint64 leastRoom = 256 * 1024;

int codeOf(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

/// A full disk shows as other trouble too, where a quota is used up for instance.
ApiError brokenAt(const QSqlDatabase& database, const QSqlError& error) {
    ApiError told = sql::broken(error);
    const QStorageInfo disk(QFileInfo(database.databaseName()).absolutePath());
    if (codeOf(error) == InOut && disk.isValid() && disk.bytesAvailable() < leastRoom)
        told.reason = Reason::DiskFull;
    return told;
}

}  // namespace

ApiError sql::broken(const QSqlError& error) {
    const int code = codeOf(error);
    const bool full = code == Full || error.nativeErrorCode().toInt() == IndexCannotGrow;
    const Reason reason = full ? Reason::DiskFull : code == ReadOnly ? Reason::StoreReadOnly : Reason::StoreBroken;
    return {.kind = Kind::Invalid, .reason = reason, .field = u"profile"_s, .detail = error.text()};
}

bool sql::isDamage(const QSqlError& error) {
    return codeOf(error) == Corrupt || codeOf(error) == NoDatabase;
}

bool sql::run(QSqlQuery& query, const QString& statement, const QVariantList& values) {
    if (query.lastQuery() != statement)  // thousands of rows of one transaction share what was prepared
        query.prepare(statement);
    for (const QVariant& value : values)
        query.addBindValue(value);
    return query.exec();
}

std::optional<ApiError> sql::inTransaction(const QString& connection, const std::function<bool(QSqlQuery&)>& statements) {
    const QSqlDatabase database = QSqlDatabase::database(connection, false);
    QSqlQuery query(database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return brokenAt(database, query.lastError());
    if (!statements(query)) {
        const ApiError error = brokenAt(database, query.lastError());
        query.finish();
        query.exec(u"ROLLBACK"_s);
        return error;
    }
    query.finish();
    if (query.exec(u"COMMIT"_s))
        return std::nullopt;
    const ApiError error = brokenAt(database, query.lastError());
    query.exec(u"ROLLBACK"_s);
    return error;
}
