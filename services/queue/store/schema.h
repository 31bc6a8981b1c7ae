// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

class QSqlDatabase;

namespace schema {

/// The version this program writes.
int newest();

/// What opening one of a newer program ends in.
ApiError tooNew(int version);

/// Brings an open database to the newest version, one transaction a step; the version is PRAGMA user_version.
/// Errors: StoreTooNew (nothing is touched), StoreBroken.
std::optional<ApiError> migrate(QSqlDatabase& database);

}  // namespace schema
