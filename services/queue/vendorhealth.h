// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qhash.h>

#include <chrono>

/// How each account's vendor has been answering. After some failures in a row, whichever tasks they befell, nothing is
/// sent to it for a while; then one step tries, and its outcome decides. Retries are a small part of what is sent.
class VendorHealth {
public:
    /// `pace`: the first delay of a retry; every other time here is a multiple of it.
    explicit VendorHealth(std::chrono::milliseconds pace) : m_pace(pace) {}

    /// Whether such a step asks the vendor itself, and not only a file store or nobody.
    static bool concerns(task::Step step);
    /// What a step came to; those that talk to nobody, or to a file store, tell nothing.
    /// True: nothing goes to this vendor for a while, and whoever waits for it has failed once more.
    bool note(const Task& ended, task::Step ran, const QDateTime& now);
    /// Nothing may be sent before; invalid = go ahead.
    QDateTime silentUntil(const QString& account, const QDateTime& now) const;
    /// The pause is over and the next step finds out whether the vendor answers again: only one at a time.
    bool isOnTrial(const QString& account) const;

    /// A first try pays a tenth of a retry in; false: this retry has to wait until `nextRetry`.
    void countFirst(const QString& account, const QDateTime& now);
    bool takeRetry(const QString& account, const QDateTime& now);
    QDateTime nextRetry(const QDateTime& now) const;

private:
    struct Record {
        int failures = 0;  ///< in a row
        QDateTime silentUntil{};
        double retries = 10;  ///< that may go at once
        QDateTime filled{};
    };
    void refill(Record& record, const QDateTime& now) const;

    std::chrono::milliseconds m_pace;
    QHash<QString, Record> m_records;
};
