// SPDX-License-Identifier: MIT
#include "services/queue/store/storerescue.h"

#include "services/queue/store/mending.h"
#include "services/queue/store/salvage.h"
#include "services/queue/store/schema.h"
#include "services/queue/store/sql.h"
#include "services/queue/store/storebackup.h"
#include "services/queue/store/storecheck.h"
#include "services/queue/store/storeconnection.h"
#include "services/system/durablefile.h"
#include "services/system/placefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Whole and durable, but the broken one is still in its place.
QString readyPath(const QString& databasePath) {
    return databasePath + ".rescued"_L1;
}

void removeWithLogs(const QString& path) {
    for (const auto& end : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + end);
}

QString freeAsideName(const QString& path, const QDateTime& now) {
    const QString name = u"%1.broken-%2"_s.arg(path, now.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free) || QFileInfo::exists(free + "-wal"_L1); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

}  // namespace

bool StoreRescue::isMissed(const QString& databasePath, const JournalReading& journal) {
    const bool isThere = QFileInfo(databasePath).size() > 0;  // 0 for none
    const bool isTold = QFileInfo::exists(storebackup::pathFor(databasePath)) || !journal.tasks.isEmpty() || journal.damaged;
    return !isThere && isTold;
}

std::optional<ApiError> StoreRescue::finishInterrupted(const QString& databasePath) {
    return QFileInfo::exists(databasePath) ? std::nullopt : durable::replace(readyPath(databasePath), databasePath);
}

Result<QString> StoreRescue::setAside(const QString& path, const QDateTime& now) {
    const QString aside = freeAsideName(path, now);
    bool found = false;
    // The log first: alone beside a new database it would be taken for that one's.
    for (const auto& end : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1}) {
        if (!QFileInfo::exists(path + end))
            continue;
        if (const auto error = renameWithoutReplacing(path + end, aside + end))
            return fail(*error);
        found = true;
    }
    return found ? aside : QString();
}

StoreRescue::StoreRescue(const QString& databasePath, const JournalReading& journal, const QDateTime& now)
    : m_path(databasePath), m_fresh(databasePath + ".fresh"_L1), m_reading(databasePath + ".reading"_L1), m_journal(journal), m_now(now) {}

Result<StoreRecovery> StoreRescue::run(const QString& databasePath, const JournalReading& journal, const QDateTime& now) {
    StoreRescue rescue(databasePath, journal, now);
    auto error = rescue.begin();
    if (!error)
        error = rescue.fill();
    // A backup may look whole and break under the first write: the quick look does not follow its indexes.
    if (error && error->reason == Reason::StoreBroken && rescue.m_recovery.backupTime.isValid()) {
        error = rescue.doWithoutBackup();
        if (!error)
            error = rescue.fill();
    }
    removeWithLogs(rescue.m_reading);
    if (!error)
        error = rescue.replace();
    if (error) {
        removeWithLogs(rescue.m_fresh);
        return fail(*error);
    }
    return rescue.m_recovery;
}

std::optional<ApiError> StoreRescue::begin() {
    removeWithLogs(m_fresh);
    removeWithLogs(m_reading);
    if (const auto error = copyBroken())
        return error;
    return takeBackup();
}

std::optional<ApiError> StoreRescue::copyBroken() {
    for (const auto& end : {""_L1, "-wal"_L1}) {
        if (!QFileInfo(m_path + end).isFile())
            continue;
        const auto error = durable::copy(m_path + end, m_reading + end);
        if (error && error->reason != Reason::StoreBroken)
            return error;  // what the disk does not give back is lost; the rest is looked at all the same
    }
    return std::nullopt;
}

/// What the new one starts from: the backup, or nothing.
std::optional<ApiError> StoreRescue::takeBackup() {
    const QString backup = storebackup::pathFor(m_path);
    if (!QFileInfo::exists(backup))
        return durable::makePrivate(m_fresh);
    if (const auto error = durable::copy(backup, m_fresh); error && error->reason != Reason::StoreBroken)
        return error;
    storecheck::Finding finding;
    {
        const StoreConnection connection(m_fresh);
        QSqlDatabase database = connection.database();
        finding = storecheck::pages(database);
        if (!finding.error && schema::migrate(database))
            finding.damaged = true;
        if (!finding.error && !finding.damaged)
            finding = storecheck::tables(database);
    }
    if (finding.error && finding.error->reason == Reason::StoreTooNew)
        return finding.error;
    if (!finding.error && !finding.damaged) {
        m_recovery.backupTime = QFileInfo(backup).lastModified().toUTC();
        return std::nullopt;
    }
    return doWithoutBackup();
}

std::optional<ApiError> StoreRescue::doWithoutBackup() {
    m_backupIsBroken = true;
    m_recovery = {};
    removeWithLogs(m_fresh);
    return durable::makePrivate(m_fresh);
}

std::optional<ApiError> StoreRescue::fill() {
    const StoreConnection fresh(m_fresh);
    QSqlDatabase database = fresh.database();
    if (const auto error = schema::migrate(database))
        return error;
    QSet<QString> senseless;
    if (QFileInfo(m_reading).size() > 0) {
        const StoreConnection broken(m_reading);
        const QSqlDatabase from = broken.database();
        Salvage salvage(from, database);
        if (const auto error = sql::inTransaction(fresh.name(), [&salvage](QSqlQuery&) { return salvage.run(); }))
            return error;
        senseless = salvage.senseless();
    }
    if (const auto error = mend(fresh.name()))
        return error;
    QSqlQuery query(database);
    query.exec(u"SELECT id FROM tasks"_s);
    while (query.next()) {
        ++m_recovery.restored;
        senseless.remove(query.value(0).toString());
    }
    m_recovery.lost = senseless.size();
    return std::nullopt;
}

std::optional<ApiError> StoreRescue::mend(const QString& connection) {
    const auto mended = Mending::run(connection, m_journal, true);
    if (!mended)
        return mended.error();
    m_recovery.unknown = mended->unknown;
    return std::nullopt;
}

/// From here on the new one is whole; whatever happens, the next start finds it.
std::optional<ApiError> StoreRescue::replace() {
    if (const auto error = durable::sync(m_fresh))
        return error;
    if (const auto error = durable::replace(m_fresh, readyPath(m_path)))
        return error;
    const auto aside = setAside(m_path, m_now);
    if (!aside)
        return aside.error();
    m_recovery.asidePath = *aside;
    if (m_backupIsBroken)
        setAside(storebackup::pathFor(m_path), m_now);
    return durable::replace(readyPath(m_path), m_path);
}
