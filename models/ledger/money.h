// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/estimate.h"

#include <QtCore/qlist.h>

#include <optional>

/// What jobs at one account are expected to cost, in its vendor's credits.
struct CreditSum {
    QString account{};
    double credits = 0;
    bool own = false;      ///< some of it by the user's own rate
    bool atLeast = false;  ///< some of it is told by nobody, and not in the sum

    bool operator==(const CreditSum&) const = default;
};

/// Adds up what jobs are expected to cost, account by account.
class CreditSums {
public:
    void add(const QString& account, const std::optional<Estimate>& estimate);
    const QList<CreditSum>& all() const { return m_sums; }  ///< in the order in which they were first added

private:
    QList<CreditSum> m_sums;
};

/// An amount in the user's one currency.
struct Money {
    double amount = 0;
    bool atLeast = false;  ///< what is not told is not in it

    bool operator==(const Money&) const = default;
};

/// Absent where nobody has told what a credit costs, unless there is nothing to pay.
std::optional<Money> inMoney(const CreditSum& sum, const Account& account);
/// Over several accounts, as far as it is told. `accounts` are looked up by id. Absent when nothing of it is told.
std::optional<Money> inMoney(const QList<CreditSum>& sums, const QList<Account>& accounts);
