// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qstring.h>

#include <optional>

namespace ledger {
Q_NAMESPACE

enum class Entry {
    Estimate,    ///< what a task was expected to cost when it was sent
    Charged,     ///< what the vendor told; the newest line of a task counts, since some tell it first when it has ended
    Refund,      ///< given back
    Balance,     ///< of the account, as the vendor told it
    Difference,  ///< between two balances, that no line explains; more than 0 = more is gone than was charged
};
Q_ENUM_NS(Entry)

QString name(Entry entry);  ///< "estimate" ... as stored and printed
std::optional<Entry> entryFromName(const QString& name);

}  // namespace ledger

/// One line of what an account spent. Lines are only ever added.
struct LedgerLine {
    QDateTime at{};
    QString account{};
    QString task{};  ///< id; empty for a balance or a difference
    ledger::Entry entry = ledger::Entry::Charged;
    std::optional<double> credits{};  ///< absent = not told

    bool operator==(const LedgerLine&) const = default;
};
