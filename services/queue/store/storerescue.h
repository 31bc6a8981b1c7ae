// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/store/journalreading.h"
#include "services/queue/store/storerecovery.h"

/// What is done when a queue's database is broken or gone: it is set aside under a name with the time, nothing of it is
/// deleted, and a new one is put in its place, made of the newest good backup, of what can still be read of the broken
/// one, and of the journal.
class StoreRescue {
public:
    /// Not there, or empty, although a backup or a journal tells of tasks.
    static bool isMissed(const QString& databasePath, const JournalReading& journal);
    /// A rescue that was killed between its last two steps.
    static std::optional<ApiError> finishInterrupted(const QString& databasePath);
    /// Errors: StoreTooNew for a backup of a newer program, DiskFull; then everything lies where it lay.
    static Result<StoreRecovery> run(const QString& databasePath, const JournalReading& journal, const QDateTime& now);
    /// Under a name with the time, beside where it lay. Gives the new path; empty when there was nothing.
    static Result<QString> setAside(const QString& path, const QDateTime& now);

private:
    StoreRescue(const QString& databasePath, const JournalReading& journal, const QDateTime& now);
    std::optional<ApiError> begin();
    std::optional<ApiError> takeBackup();
    std::optional<ApiError> doWithoutBackup();
    std::optional<ApiError> copyBroken();
    std::optional<ApiError> fill();
    std::optional<ApiError> mend(const QString& connection);
    std::optional<ApiError> replace();

    const QString m_path;
    const QString m_fresh;    ///< the new one while it is being made
    const QString m_reading;  ///< a copy of the broken one: reading changes a database, and it is kept as it is
    const JournalReading& m_journal;
    const QDateTime m_now;
    bool m_backupIsBroken = false;
    StoreRecovery m_recovery;
};
