// SPDX-License-Identifier: MIT
#include "models/launch/launchsums.h"

#include "models/launch/launchplan.h"
#include "models/ledger/money.h"

#include <algorithm>

namespace {

qsizetype placeOf(LaunchSums& sums, const QString& account, const LaunchFacts& facts) {
    const auto known = std::ranges::find(sums.accounts, account, &AccountSum::account);
    if (known != sums.accounts.end())
        return known - sums.accounts.begin();
    const Vendor* vendor = facts.vendor(account);
    sums.accounts.append({.account = account, .unit = vendor ? vendor->creditUnit : QString(), .balance = facts.known.balances.value(account)});
    return sums.accounts.size() - 1;
}

}  // namespace

bool LaunchSums::paid() const {
    return std::ranges::any_of(accounts, [](const AccountSum& sum) { return !sum.unit.isEmpty(); });
}

LaunchSums sumsOf(const LaunchPlan& plan) {
    LaunchSums sums;
    QSet<QString> languages;
    QSet<int> clips;
    QSet<std::pair<QString, int>> calls;  // an account's operation, and the clip
    QSet<const LaunchVerdicts*> operations;
    LaunchColumn seen;  // cells come column by column
    const LaunchVerdicts* of = nullptr;
    const Operation* operation = nullptr;
    qsizetype place = 0;
    plan.forEachTicked([&](LaunchVerdicts& verdicts, const LaunchLayer& layer, int row, const LaunchColumn& column) {
        const LaunchCell cell = verdicts.cell(layer, row, column);
        if (cell.whyNot)
            return;
        const JobClip& clip = plan.clips()[row];
        if (of != &verdicts || !(seen == column)) {
            of = &verdicts;
            seen = column;
            operation = verdicts.operation(column.account);
            place = placeOf(sums, column.account, plan.facts());
            operations.insert(of);
            if (!column.language.isEmpty())
                languages.insert(column.language);
        }
        AccountSum& sum = sums.accounts[place];
        clips.insert(row);
        bool rides = false;
        if (operation->severalTargets) {
            const std::pair call(column.account + operationName(operation->kind), row);
            rides = calls.contains(call);
            calls.insert(call);
        }
        ++sum.jobs;
        sum.calls += rides ? 0 : 1;
        sum.untold += cell.credits ? 0 : 1;
        sum.ownRates += cell.ownRate ? 1 : 0;
        sum.credits += cell.credits.value_or(0);
        sum.dearest = qMax(sum.dearest, cell.credits.value_or(0));
        const double seconds = clip.facts ? clip.facts->seconds : 0;
        sum.seconds += seconds;
        sums.seconds += seconds;
        sums.bytes += clip.facts ? clip.facts->bytes : 0;
        ++sums.jobs;
    });
    sums.clips = int(clips.size());
    sums.languages = int(languages.size());
    sums.operations = int(operations.size());
    return sums;
}

std::optional<Money> inMoney(const LaunchPlan& plan, const LaunchSums& sums) {
    QList<CreditSum> credits;
    for (const AccountSum& sum : sums.accounts) {
        if (!sum.unit.isEmpty())
            credits.append({.account = sum.account, .credits = sum.credits, .own = sum.ownRates > 0, .atLeast = sum.untold > 0});
    }
    return credits.isEmpty() || plan.facts().currency.isEmpty() ? std::nullopt : inMoney(credits, plan.facts().known.withKey);
}
