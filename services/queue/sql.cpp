// SPDX-License-Identifier: MIT
#include "services/queue/sql.h"

#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// SQLite's primary result codes, https://www.sqlite.org/rescode.html; the upper bytes of a code only refine them.
enum Code { ReadOnly = 8, Corrupt = 11, Full = 13, NoDatabase = 26 };

int codeOf(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

}  // namespace

ApiError sql::broken(const QSqlError& error) {
    const int code = codeOf(error);
    const Reason reason = code == Full ? Reason::DiskFull : code == ReadOnly ? Reason::StoreReadOnly : Reason::StoreBroken;
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
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return broken(query.lastError());
    if (!statements(query)) {
        const ApiError error = broken(query.lastError());
        query.finish();
        query.exec(u"ROLLBACK"_s);
        return error;
    }
    query.finish();
    if (query.exec(u"COMMIT"_s))
        return std::nullopt;
    const ApiError error = broken(query.lastError());
    query.exec(u"ROLLBACK"_s);
    return error;
}
