// SPDX-License-Identifier: MIT
#pragma once

#include "models/batch/batchrow.h"

#include <optional>

/// What stands in one cell of a table of jobs, read and written. Reading tells apart what is empty (nothing) and what is
/// wrong (absent).
namespace batchcells {

/// "es fr", "es|fr" or "es,fr".
QStringList list(const QString& cell);
QString list(const QStringList& all);
/// "ID", or "es=ID fr=ID2".
QMap<QString, QString> voices(const QString& cell);
QString voices(const QMap<QString, QString>& all);
/// "x,y,w,h:kind:start-end", several separated by ";", "|" or a blank.
std::optional<QList<Region>> regions(const QString& cell);
QString regions(const QList<Region>& all);
/// "name=value;name=value"; a quoted value may hold a semicolon: name="a;b".
std::optional<QMap<QString, QString>> options(const QString& cell);
QString options(const QMap<QString, QString>& all);

}  // namespace batchcells
