// SPDX-License-Identifier: MIT
#include "services/queue/store/storebackup.h"

#include "services/queue/store/sql.h"
#include "services/queue/store/storecheck.h"
#include "services/system/durablefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtSql/qsqldatabase.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oldAfter = 10 * 60;  // seconds

QDateTime changedAt(const QString& databasePath) {
    return std::max(QFileInfo(databasePath).lastModified(), QFileInfo(databasePath + "-wal"_L1).lastModified());
}

}  // namespace

QString storebackup::pathFor(const QString& databasePath) {
    return databasePath + ".backup"_L1;
}

bool storebackup::isDue(const QString& databasePath, const QDateTime& now) {
    const QFileInfo last(pathFor(databasePath));
    if (!last.exists())
        return true;
    const qint64 age = last.lastModified().secsTo(now);  // below zero when the clock was put back since
    return (age < 0 || age >= oldAfter) && changedAt(databasePath) > last.lastModified();
}

std::optional<ApiError> storebackup::make(QSqlDatabase database) {
    if (const auto finding = storecheck::pages(database); finding.error)
        return finding.error;
    const QString path = pathFor(database.databaseName());
    const QString fresh = path + ".new"_L1;
    QFile::remove(fresh);
    if (const auto error = durable::makePrivate(fresh))  // SQLite fills an empty file, and keeps its permissions
        return error;
    QSqlQuery query(database);
    if (!sql::run(query, u"VACUUM INTO ?"_s, {fresh})) {
        const ApiError error = sql::broken(query.lastError());
        QFile::remove(fresh);
        return error;
    }
    if (const auto error = durable::sync(fresh))
        return error;
    return durable::replace(fresh, path);
}
