// SPDX-License-Identifier: MIT
#include "app/cli/storedqueue.h"

#include "services/queue/store/paidjournal.h"
#include "services/queue/store/storeconnection.h"

#include <QtCore/qfileinfo.h>
#include <QtSql/qsqlquery.h>

using namespace Qt::StringLiterals;

namespace {

/// Whoever made it was killed before its first transaction: there are no tables yet, and nothing was noted either.
bool isUnborn(const QString& path) {
    const StoreConnection connection(path, u"QSQLITE_OPEN_READONLY"_s);
    QSqlQuery query(connection.database());
    const bool bare = query.exec(u"SELECT count(*) FROM sqlite_master"_s) && query.next() && query.value(0).toInt() == 0;
    return bare && QFileInfo(PaidJournal::pathFor(path)).size() == 0;
}

}  // namespace

Result<std::unique_ptr<TaskStore>> storedQueue(const Session& session) {
    const QString path = session.profile().database();
    if (!QFileInfo::exists(path))
        return std::unique_ptr<TaskStore>();
    auto store = TaskStore::openReadOnly(path);
    if (!store && isUnborn(path))
        return std::unique_ptr<TaskStore>();
    return store;
}
