// SPDX-License-Identifier: MIT
#include "services/queue/spending.h"

using namespace Qt::StringLiterals;
using failure::Reason;
using ledger::Entry;

void Spending::add(const LedgerLine& line) {
    if (line.task.isEmpty())
        return;  // balances are no costs
    Cost& cost = m_costs[line.account][line.task];
    if (!cost.at.isValid())
        cost.at = line.at;
    if (line.entry == Entry::Estimate && line.credits)
        cost.estimated = line.credits;
    else if (line.entry == Entry::Charged && line.credits)
        cost.charged = line.credits;
    else if (line.entry == Entry::Refund)
        cost.refunded += line.credits.value_or(0);
}

void Spending::add(const QList<LedgerLine>& lines) {
    for (const LedgerLine& line : lines)
        add(line);
}

double Spending::total(const QString& account) const {
    return since(account, {});
}

double Spending::since(const QString& account, const QDateTime& time) const {
    double sum = 0;
    for (const Cost& cost : m_costs.value(account))
        sum += !time.isValid() || cost.at >= time ? cost.credits() : 0;
    return sum;
}

double Spending::of(const QString& account, const QStringList& tasks) const {
    const auto costs = m_costs.value(account);
    double sum = 0;
    for (const QString& task : tasks)
        sum += costs.value(task).credits();
    return sum;
}

std::optional<ApiError> crossedCap(const Caps& caps, const Spending& spending, const QString& account, const NextCost& next) {
    const double more = next.estimated.value_or(0);
    const auto crossed = [&](double cap, double spent, Reason reason) -> std::optional<ApiError> {
        const bool usedUp = !next.estimated && spent >= cap;
        if (cap <= 0 || (spent + more <= cap && !usedUp))
            return std::nullopt;
        return invalid(reason, u"max-credits"_s, {QString::number(spent + more), QString::number(cap)});
    };
    if (const auto error = crossed(caps.batch, spending.of(account, next.batch), Reason::BatchCapReached))
        return error;
    if (const auto error = crossed(caps.day, spending.since(account, next.today), Reason::DayCapReached))
        return error;
    return crossed(caps.total, spending.total(account), Reason::TotalCapReached);
}

QDateTime startOfDay(const QDateTime& time) {
    return time.toLocalTime().date().startOfDay().toUTC();
}

QDateTime startOfNextDay(const QDateTime& time) {
    return time.toLocalTime().date().addDays(1).startOfDay().toUTC();
}
