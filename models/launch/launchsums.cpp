// SPDX-License-Identifier: MIT
#include "models/launch/launchsums.h"

#include "models/launch/launchplan.h"

#include <algorithm>

namespace {

AccountSum& sumOf(LaunchSums& sums, const QString& account, const LaunchFacts& facts) {
    const auto known = std::ranges::find(sums.accounts, account, &AccountSum::account);
    if (known != sums.accounts.end())
        return *known;
    const Vendor* vendor = facts.vendor(account);
    sums.accounts.append({.account = account, .unit = vendor ? vendor->creditUnit : QString(), .balance = facts.known.balances.value(account)});
    return sums.accounts.last();
}

}  // namespace

bool LaunchSums::paid() const {
    return std::ranges::any_of(accounts, [](const AccountSum& sum) { return !sum.unit.isEmpty(); });
}

LaunchSums sumsOf(const LaunchPlan& plan) {
    LaunchSums sums;
    QSet<QString> clips, languages, calls;
    QSet<const LaunchVerdicts*> operations;
    plan.forEachTicked([&](LaunchVerdicts& verdicts, const LaunchLayer& layer, int row, const LaunchColumn& column) {
        const LaunchCell cell = verdicts.cell(layer, row, column);
        if (cell.whyNot)
            return;
        const JobClip& clip = plan.clips()[row];
        const Operation& operation = *verdicts.operation(column.account);
        AccountSum& sum = sumOf(sums, column.account, plan.facts());
        clips.insert(clip.path);
        if (!column.language.isEmpty())
            languages.insert(column.language);
        operations.insert(&verdicts);
        const QString call = column.account + u'\n' + clip.path + u'\n' + operationName(operation.kind);
        const bool rides = operation.severalTargets && calls.contains(call);
        calls.insert(call);
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
