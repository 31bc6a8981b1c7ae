// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/store/paidjournal.h"
#include "services/queue/store/storeconnection.h"
#include "services/queue/store/storerecovery.h"

#include <memory>

/// A sound database of the newest version and the journal that goes with it.
struct OpenedStore {
    std::unique_ptr<StoreConnection> connection{};
    std::unique_ptr<PaidJournal> journal{};
    std::optional<StoreRecovery> recovery{};  ///< absent when nothing was wrong
};

/// Opens the database, made anew where it must be. Errors: StoreReadOnly, StoreTooNew (nothing is touched), DiskFull,
/// StoreBroken when it cannot be reached at all.
Result<OpenedStore> openStore(const QString& path, const QDateTime& now);
