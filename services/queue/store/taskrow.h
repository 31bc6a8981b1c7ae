// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qvariant.h>

class QJsonObject;
class QSqlQuery;

/// How a task is written into a row and read back: an equal value, but for the progress, which is not kept.
namespace taskrow {

/// Every column but the id, in the order of `bindings`.
QStringList columns();
QVariantList bindings(const Task& task);
/// Reads "SELECT id, <columns>". Rows of a state or step this version does not know come back as failed.
Task read(const QSqlQuery& query);
/// The files alone, as the column holds them.
QString filesToText(const QList<ResultFile>& files);
QList<ResultFile> filesFromText(const QString& text);
/// The same row as an object, id and all, for what is kept outside the database.
QJsonObject toJson(const Task& task);
Task fromJson(const QJsonObject& row);

}  // namespace taskrow

QString storedTime(const QDateTime& time);  ///< UTC with milliseconds; null for an invalid one
QDateTime timeFromStore(const QVariant& value);
/// For columns that are never absent: a null text would be stored as NULL, which they refuse.
QString storedText(const QString& text);
