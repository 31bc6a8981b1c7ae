// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>

#include <functional>

namespace sql {

/// DiskFull or StoreBroken, with SQLite's words.
ApiError broken(const QSqlError& error);
bool run(QSqlQuery& query, const QString& statement, const QVariantList& values);
/// Commits what `statements` did, all or nothing.
std::optional<ApiError> inTransaction(const QString& connection, const std::function<bool(QSqlQuery&)>& statements);

}  // namespace sql
