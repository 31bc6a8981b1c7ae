// SPDX-License-Identifier: MIT
#include "services/queue/sql.h"

#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

ApiError sql::broken(const QSqlError& error) {
    const bool full = error.nativeErrorCode() == "13"_L1;  // SQLITE_FULL
    return {.kind = Kind::Invalid, .reason = full ? Reason::DiskFull : Reason::StoreBroken, .field = u"profile"_s,
            .detail = error.text()};
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
