// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

class QSqlDatabase;

/// One good copy beside the database, replaced by the next good one and by nothing else.
namespace storebackup {

QString pathFor(const QString& databasePath);
/// None yet, or the database has changed since the last one was made ten minutes or more ago.
bool isDue(const QString& databasePath, const QDateTime& now);
/// Looks the database over first: of a damaged one no copy is made. Takes as long as reading it does.
std::optional<ApiError> make(QSqlDatabase database);

}  // namespace storebackup
