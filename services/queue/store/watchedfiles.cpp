// SPDX-License-Identifier: MIT
#include "services/queue/store/watchedfiles.h"

#include "services/queue/store/sql.h"
#include "services/queue/store/taskrow.h"

#include <QtCore/quuid.h>
#include <QtSql/qsqldatabase.h>

using namespace Qt::StringLiterals;

QString watchedBatch(const QString& rule, const QString& sha256) {
    static const QUuid space(u"{6d3f3d1e-6c0b-4b8b-9d53-5f0f2a1b7c11}"_s);  // any fixed one
    return QUuid::createUuidV5(space, rule + u'\n' + sha256).toString(QUuid::WithoutBraces);
}

bool WatchedFiles::has(const QString& rule, const QString& sha256) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT 1 FROM watched WHERE rule = ? AND sha256 = ?"_s, {rule, sha256});
    return query.next();
}

QList<WatchedFile> WatchedFiles::since(const QString& rule, const QDateTime& time) const {
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    sql::run(query, u"SELECT sha256, path, at FROM watched WHERE rule = ? AND at >= ? ORDER BY at"_s, {rule, storedTime(time)});
    QList<WatchedFile> files;
    while (query.next())
        files.append({rule, query.value(0).toString(), query.value(1).toString(), timeFromStore(query.value(2))});
    return files;
}

std::optional<ApiError> WatchedFiles::note(const WatchedFile& file) {
    return sql::inTransaction(m_connection, [&file](QSqlQuery& query) { return write(query, file); });
}

bool WatchedFiles::write(QSqlQuery& query, const WatchedFile& file) {
    return sql::run(query, u"INSERT INTO watched (rule, sha256, path, at) VALUES (?, ?, ?, ?)"_s,
                    {file.rule, file.sha256, storedText(file.path), storedTime(file.at)});
}
