// SPDX-License-Identifier: MIT
#include "models/launch/launchnotices.h"

#include "models/launch/accountfacts.h"
#include "models/launch/launchplan.h"

#include <algorithm>

using namespace std::chrono_literals;
using failure::Reason;
using Kind = LaunchNotice::Kind;

namespace {

constexpr auto shortLife = 12h;  ///< a computer that sleeps over night would miss them

void addBroken(QList<LaunchNotice>& all, const LaunchPlan& plan) {
    if (const auto& broken = plan.facts().broken; !broken.isEmpty())
        all.append({.kind = Kind::Broken, .count = int(broken.size()), .why = broken.cbegin().value()});
}

void addKnown(QList<LaunchNotice>& all, const LaunchPlan& plan) {
    LaunchNotice running{.kind = Kind::InQueue}, made{.kind = Kind::MadeBefore};
    if (plan.facts().tasks.isEmpty())
        return;
    for (int column = 0; column < int(plan.columns().size()); ++column) {
        for (int row = 0; row < int(plan.clips().size()); ++row) {
            const auto known = plan.cell(row, column).known;
            if (!known || (known->done && !plan.isTicked(row, column)))
                continue;
            LaunchNotice& notice = known->done ? made : running;
            notice.task = notice.count++ == 0 ? known->id : notice.task;
        }
    }
    for (const LaunchNotice& notice : {running, made}) {
        if (notice.count > 0)
            all.append(notice);
    }
}

/// Clips that a conversion would let in, for each account where that was not asked for.
void addFits(QList<LaunchNotice>& all, const LaunchPlan& plan) {
    for (const QString& account : plan.layer().accounts) {
        LaunchNotice notice{.kind = Kind::NeedsFit, .account = account};
        for (int row = 0; row < int(plan.clips().size()); ++row) {
            if (!plan.verdicts().couldBeFitted(plan.layer(), row, account))
                continue;
            notice.why = notice.count++ == 0 ? plan.verdicts().clipProblem(plan.layer(), row, account) : notice.why;
        }
        if (notice.count > 0)
            all.append(notice);
    }
}

std::optional<ApiError> crossed(const AccountSum& sum, const AccountKnowledge& known, const QDateTime& now) {
    const Caps caps = known.account(sum.account).caps;
    if (caps.task > 0 && sum.dearest > caps.task)
        return invalid(Reason::CapReached, QStringLiteral("max-credits"), {QString::number(sum.dearest), QString::number(caps.task)});
    const std::optional<double> all = sum.untold == sum.jobs ? std::nullopt : std::optional(sum.credits);
    return crossedCap(caps, known.spending.value(sum.account), sum.account, {.estimated = all, .today = startOfDay(now)});
}

void addMoney(QList<LaunchNotice>& all, const LaunchPlan& plan, const LaunchSums& sums, const QDateTime& now) {
    for (const AccountSum& sum : sums.accounts) {
        if (sum.balance && *sum.balance < sum.credits)
            all.append({.kind = Kind::BalanceShort, .account = sum.account, .count = sum.jobs, .needed = sum.credits, .there = *sum.balance});
        for (const AccountFact& fact : accountFacts(plan.facts().balances.value(sum.account), {}, sum.unit, now)) {
            if (fact.error.reason == Reason::MembershipEnding)
                all.append({.kind = Kind::Membership, .account = sum.account, .count = sum.jobs, .why = fact.error});
        }
        if (const auto why = crossed(sum, plan.facts().known, now))
            all.append({.kind = Kind::CapCrossed, .account = sum.account, .count = sum.jobs, .why = why});
        if (sum.untold > 0 && !sum.unit.isEmpty())
            all.append({.kind = Kind::PriceUntold, .account = sum.account, .count = sum.untold,
                        .there = plan.facts().known.account(sum.account).caps.task});
    }
}

void addShortLived(QList<LaunchNotice>& all, const LaunchPlan& plan, const LaunchSums& sums) {
    for (const AccountSum& sum : sums.accounts) {
        const Operation* operation = plan.verdicts().operation(sum.account);
        if (operation && operation->resultsLive && *operation->resultsLive <= shortLife)
            all.append({.kind = Kind::ShortLived, .account = sum.account, .count = sum.jobs, .lives = *operation->resultsLive});
    }
}

}  // namespace

QList<int> columnsWithoutVoice(const LaunchPlan& plan) {
    QList<int> found;
    for (int column = 0; column < int(plan.columns().size()); ++column) {
        for (int row = 0; row < int(plan.clips().size()); ++row) {
            const auto whyNot = plan.cell(row, column).whyNot;
            if (whyNot && whyNot->reason == Reason::VoiceMissing) {
                found << column;
                break;
            }
        }
    }
    return found;
}

QList<LaunchNotice> noticesOf(const LaunchPlan& plan, const LaunchSums& sums, qint64 freeBytes, const QDateTime& now) {
    QList<LaunchNotice> all;
    addMoney(all, plan, sums, now);
    if (freeBytes >= 0 && sums.bytes > freeBytes)
        all.append({.kind = Kind::DiskShort, .count = sums.jobs, .needed = double(sums.bytes), .there = double(freeBytes)});
    addKnown(all, plan);
    if (const auto voiceless = columnsWithoutVoice(plan); !voiceless.isEmpty())
        all.append({.kind = Kind::NeedsVoice, .account = plan.columns()[voiceless.first()].account, .count = int(voiceless.size())});
    addFits(all, plan);
    addBroken(all, plan);
    addShortLived(all, plan, sums);
    std::ranges::stable_sort(all, {}, &LaunchNotice::kind);
    return all;
}
