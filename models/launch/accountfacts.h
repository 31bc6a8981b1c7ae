// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/money.h"
#include "services/domain/account.h"
#include "services/domain/apierror.h"

#include <QtCore/qdatetime.h>

#include <optional>

/// Something an account tells of itself that is in the way of what is about to be sent to it.
struct AccountFact {
    ApiError error{};
    bool stops = false;  ///< nothing would be taken; else a warning

    bool operator==(const AccountFact&) const = default;
};

/// How long all results of a batch may take to be here.
constexpr std::chrono::hours resultsWithin(48);

/// What stops first. BalanceTooSmall: `about` is what is needed, what is there, the unit. MembershipEnding: the time in ISO 8601, and
/// "ended" where it is over. What an account does not tell is no fact.
QList<AccountFact> accountFacts(const Balance& balance, const CreditSum& sum, const QString& unit, const QDateTime& now);

/// When a membership ends, in whichever form a vendor tells it.
struct MembershipEnd {
    QDateTime at{};      ///< in UTC
    bool zoned = false;  ///< false: the vendor does not say whose clock it means, UTC is taken

    bool operator==(const MembershipEnd&) const = default;
};

/// ISO 8601, "2026-09-04 15:11:51", with slashes, a day alone (its end), or seconds or milliseconds since 1970. Absent for
/// anything else, and where there is no end.
std::optional<MembershipEnd> membershipEnd(const QString& text);
