// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

#include <functional>

namespace sql {

/// DiskFull, StoreReadOnly or StoreBroken, with SQLite's words.
ApiError broken(const QSqlError& error);
/// Whether it tells that the file itself is no sound database, and not of some trouble on the way to it.
bool isDamage(const QSqlError& error);
bool run(QSqlQuery& query, const QString& statement, const QVariantList& values);
/// Commits what `statements` did, all or nothing.
std::optional<ApiError> inTransaction(const QString& connection, const std::function<bool(QSqlQuery&)>& statements);

}  // namespace sql
