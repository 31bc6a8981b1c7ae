// SPDX-License-Identifier: MIT
#pragma once

#include "models/ledger/money.h"
#include "services/domain/apierror.h"

/// What things cost, in words. Currencies are told by their codes, which need no picking among signs.
namespace words {

QString money(double amount, const QString& currency);           ///< "11.16 EUR"; without a currency the number alone
QString money(const Money& money, const QString& currency);      ///< "about 11.16 EUR", "at least 11.16 EUR"
QString estimate(const Estimate& estimate, const QString& unit); ///< "372 credits", "372 credits, your rate"
/// "at least 372 credits, your rate · about 11.16 EUR". The money may be absent.
QString creditSum(const CreditSum& sum, const QString& unit, const std::optional<Money>& money, const QString& currency);

/// Of balances, memberships and one's own rates; empty for anything else.
QString accountSentence(const ApiError& error);

}  // namespace words
