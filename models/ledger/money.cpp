// SPDX-License-Identifier: MIT
#include "models/ledger/money.h"

#include <algorithm>
#include <cmath>

void CreditSums::add(const QString& account, const std::optional<Estimate>& estimate) {
    auto sum = std::ranges::find(m_sums, account, &CreditSum::account);
    if (sum == m_sums.end()) {
        m_sums.append({.account = account});
        sum = m_sums.end() - 1;
    }
    sum->credits += estimate ? estimate->credits : 0;
    sum->own = sum->own || (estimate && estimate->own);
    sum->atLeast = sum->atLeast || !estimate;
}

std::optional<Money> inMoney(const CreditSum& sum, const Account& account) {
    const bool told = std::isfinite(account.creditPrice) && account.creditPrice > 0;
    if (!told && (sum.credits > 0 || sum.atLeast))
        return std::nullopt;
    return Money{told ? sum.credits * account.creditPrice : 0, sum.atLeast};
}

std::optional<Money> inMoney(const QList<CreditSum>& sums, const QList<Account>& accounts) {
    std::optional<Money> all;
    bool untold = false;
    for (const CreditSum& sum : sums) {
        const auto account = std::ranges::find(accounts, sum.account, &Account::id);
        const auto money = inMoney(sum, account == accounts.end() ? Account{.id = sum.account} : *account);
        untold = untold || !money;
        if (money)
            all = Money{all.value_or(Money()).amount + money->amount, all.value_or(Money()).atLeast || money->atLeast};
    }
    if (all)
        all->atLeast = all->atLeast || untold;
    return all;
}
