// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/store/submission.h"

#include <QtCore/qjsonobject.h>

#include <optional>

class QSqlQuery;

/// How a paid call is written down: as a row, and as an object for what is kept outside the database. Equal when read back,
/// but for the body, which a row keeps only as long as it may be needed again.
namespace submissionrow {

bool upsert(QSqlQuery& query, const Submission& submission);
std::optional<Submission> find(QSqlQuery& query, const QString& id);
/// It may have gone out, and its bytes are what they were.
bool isIntact(QSqlQuery& query, const QString& id);

QJsonObject toJson(const Submission& submission);
Submission fromJson(const QJsonObject& json);

}  // namespace submissionrow
