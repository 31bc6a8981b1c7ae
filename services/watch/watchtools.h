// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/clock.h"
#include "services/queue/store/watchedfiles.h"
#include "services/vendors/registry.h"

#include <functional>

class Queue;

/// What a rule has made of its day so far.
struct WatchDay {
    int files = 0;
    double credits = 0;     ///< charged, or expected where nothing is charged yet
    bool open = false;      ///< of some task nobody can tell yet what it costs
    double dearest = 0;     ///< the most that one file has cost

    bool operator==(const WatchDay&) const = default;
};

/// What watched folders work with; all of it lives in their thread. Those that read the queue are quick.
struct WatchTools {
    Clock& clock;
    const VendorRegistry& vendors;
    std::function<bool(const QString& rule, const QString& sha256)> wasTaken{};
    /// Into the queue, and noted as taken: both or neither.
    std::function<std::optional<ApiError>(const WatchedFile&, const QList<JobSpec>&)> take{};
    std::function<WatchDay(const QString& rule)> today{};
    std::function<std::optional<ApiError>(const JobSpec&)> check{};  ///< why a job cannot be queued
    std::function<QByteArray(const QString& path, qint64 bytes, const QDateTime& modified)> knownHash{};
    std::function<QString(const ApiError&)> words{};  ///< for the note beside a file that could not be used
};

/// Those of a queue, which must outlive them. `account` gives an account by its id.
WatchTools watchTools(Queue& queue, const VendorRegistry& vendors, Clock& clock, std::function<Account(const QString&)> account,
                      std::function<QString(const ApiError&)> words);
