// SPDX-License-Identifier: MIT
#include "models/launch/launchsums.h"

#include "models/launch/launchplan.h"
#include "models/ledger/money.h"
#include "services/domain/jobspec.h"
#include "services/vendors/estimate.h"

#include <algorithm>
#include <map>
#include <utility>

namespace {

qsizetype placeOf(LaunchSums& sums, const QString& account, const LaunchFacts& facts) {
    const auto known = std::ranges::find(sums.accounts, account, &AccountSum::account);
    if (known != sums.accounts.end())
        return known - sums.accounts.begin();
    const Vendor* vendor = facts.vendor(account);
    sums.accounts.append({.account = account, .unit = vendor ? vendor->creditUnit : QString(), .balance = facts.known.balances.value(account)});
    return sums.accounts.size() - 1;
}

void count(AccountSum& sum, std::optional<double> credits, bool ownRate, double seconds) {
    ++sum.jobs;
    sum.untold += credits ? 0 : 1;
    sum.ownRates += ownRate ? 1 : 0;
    sum.credits += credits.value_or(0);
    sum.dearest = qMax(sum.dearest, credits.value_or(0));
    sum.seconds += seconds;
}

/// What belongs to no account by itself.
void addUp(LaunchSums& sums) {
    for (const AccountSum& sum : std::as_const(sums.accounts)) {
        sums.jobs += sum.jobs;
        sums.seconds += sum.seconds;
    }
}

}  // namespace

bool LaunchSums::paid() const {
    return std::ranges::any_of(accounts, [](const AccountSum& sum) { return !sum.unit.isEmpty(); });
}

namespace {

/// Cells come column by column; what belongs to a column, an account or a clip is found out once.
class Adding {
public:
    explicit Adding(const LaunchPlan& plan) : m_plan(plan), m_clips(size_t(plan.clips().size()), false) {}

    void take(LaunchVerdicts& verdicts, const LaunchLayer& layer, int row, const LaunchColumn& column) {
        const LaunchCell cell = verdicts.cell(layer, row, column);
        if (cell.whyNot)
            return;
        if (m_of != &verdicts || !(m_column == column))
            enter(verdicts, column);
        const std::optional<MediaFile>& facts = m_plan.clips()[row].facts;
        AccountSum& sum = m_sums.accounts[m_place];
        count(sum, cell.credits, cell.ownRate, facts ? facts->seconds : 0);
        // A call takes several languages where it can: they ride with the first.
        sum.calls += m_called && (*m_called)[size_t(row)] ? 0 : 1;
        if (m_called)
            (*m_called)[size_t(row)] = true;
        m_sums.bytes += facts ? facts->bytes : 0;
        m_clips[size_t(row)] = true;
    }

    LaunchSums sums() {
        addUp(m_sums);
        m_sums.clips = int(std::ranges::count(m_clips, true));
        m_sums.languages = int(m_languages.size());
        m_sums.operations = int(m_operations.size());
        return m_sums;
    }

private:
    void enter(LaunchVerdicts& verdicts, const LaunchColumn& column) {
        m_of = &verdicts;
        m_column = column;
        m_place = placeOf(m_sums, column.account, m_plan.facts());
        m_operations.insert(m_of);
        if (!column.language.isEmpty())
            m_languages.insert(column.language);
        const bool several = verdicts.operation(column.account)->severalTargets;
        m_called = several ? &m_calls.try_emplace({m_of, column.account}, m_clips.size(), false).first->second : nullptr;
    }

    const LaunchPlan& m_plan;
    LaunchSums m_sums;
    QSet<QString> m_languages;
    QSet<const LaunchVerdicts*> m_operations;
    std::vector<bool> m_clips;                                                        ///< that have a cell
    std::map<std::pair<const LaunchVerdicts*, QString>, std::vector<bool>> m_calls;  ///< clips that a call goes out for already
    const LaunchVerdicts* m_of = nullptr;
    LaunchColumn m_column;
    qsizetype m_place = 0;
    std::vector<bool>* m_called = nullptr;
};

}  // namespace

LaunchSums sumsOf(const LaunchPlan& plan) {
    Adding adding(plan);
    plan.forEachTicked([&adding](LaunchVerdicts& verdicts, const LaunchLayer& layer, int row, const LaunchColumn& column) {
        adding.take(verdicts, layer, row, column);
    });
    return adding.sums();
}

LaunchSums sumsOf(const QList<JobSpec>& jobs, const QStringList& clips, const LaunchFacts& facts) {
    LaunchSums sums;
    QHash<QString, double> lengths;  // of clips that can be read
    for (const JobClip& clip : facts.clips) {
        if (clip.facts)
            lengths.insert(clip.path, clip.facts->seconds);
    }
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const JobSpec& job = jobs[i];
        const Vendor* vendor = facts.vendor(job.account);
        const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr;
        if (!operation)
            continue;
        const double seconds = lengths.value(clips.value(i));
        const auto estimate = estimateOf(*vendor, *operation, facts.known.prices.value(job.account), facts.known.account(job.account),
                                         job.targetLanguage, seconds, job.options);
        const bool told = estimate && (seconds > 0 || vendor->creditUnit.isEmpty());
        AccountSum& sum = sums.accounts[placeOf(sums, job.account, facts)];
        count(sum, told ? std::optional(estimate->credits) : std::nullopt, told && estimate->own, seconds);
        ++sum.calls;
    }
    addUp(sums);
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
