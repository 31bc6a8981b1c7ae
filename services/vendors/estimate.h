// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/vendors/vendor.h"

#include <optional>

/// What one clip of `seconds` costs in one language, by the vendor's own price list. Absent = not told.
/// Nothing to pay where the vendor has no credit unit. No document says how a started minute is charged, so it
/// counts as a whole one: better a lower bill than a surprise.
std::optional<double> estimatedCredits(const Vendor& vendor, const Operation& operation, const QList<Price>& prices,
                                       const QString& language, double seconds, const QJsonObject& options = {});

/// What something is expected to cost, and by whose word.
struct Estimate {
    double credits = 0;
    bool own = false;  ///< by the user's own rate: the vendor tells no price for it

    bool operator==(const Estimate&) const = default;
};

/// The same, and where the vendor tells no price, by the account's own rate. The vendor's price always goes before it,
/// also one of 0. Absent = neither tells it, or the length is not known.
std::optional<Estimate> estimateOf(const Vendor& vendor, const Operation& operation, const QList<Price>& prices, const Account& account,
                                   const QString& language, double seconds, const QJsonObject& options = {});
/// Whether the user's own rate is what such a job is counted by, however long it is.
bool isByOwnRate(const Vendor& vendor, const Operation& operation, const QList<Price>& prices, const Account& account,
                 const QString& language, const QJsonObject& options = {});
/// The vendor's own price of a minute. Absent = not told, or nothing to pay.
std::optional<double> listedRate(const Operation& operation, const QList<Price>& prices, const QString& language = {},
                                 const QJsonObject& options = {});
/// Credits a minute by the user's own word; absent = none, or one that makes no sense.
std::optional<double> ownRate(const Account& account, OperationKind kind);
/// All own rates as a price list: `task` is the name of our operation. In the order of the operations.
QList<Price> ownPrices(const Account& account);

/// How long a slow reader takes for a text: no vendor tells before it has spoken, and too much is better than too little.
double slowReading(const QString& text);
/// The seconds that a job is charged for: those of its clip, or of its text read slowly.
double pricedSeconds(const Operation& operation, const JobSpec& job, double clipSeconds);
