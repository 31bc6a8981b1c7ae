// SPDX-License-Identifier: MIT
#include "services/queue/accountwatch.h"

#include "services/domain/clock.h"
#include "services/queue/store/ledger.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using ledger::Entry;

namespace {

constexpr auto patienceAtFirst = 10s;
constexpr auto patienceAtLast = 3s;  // somebody may be waiting for the program to end
constexpr double smallest = 0.005;

}  // namespace

AccountWatch::AccountWatch(const QueueParts& parts, Ledger& ledger, QObject* parent)
    : QObject(parent), m_parts(parts), m_ledger(ledger) {}

bool AccountWatch::isReady(const QString& vendorId, const QString& account) {
    const Vendor* vendor = m_parts.vendors.find(vendorId);
    if (!vendor || !vendor->balance || m_ready.value(account))
        return true;
    if (m_ready.contains(account))
        return false;
    m_ready.insert(account, false);
    ask(*vendor, account, patienceAtFirst, [this, account] {
        m_ready[account] = true;
        Q_EMIT answered();
    });
    return m_ready.value(account);
}

void AccountWatch::settle(const QSet<QString>& busy) {
    for (const QString& account : m_spent.keys()) {
        if (busy.contains(account))
            continue;
        const Vendor* vendor = m_parts.vendors.find(m_spent.take(account));
        if (!vendor || !vendor->balance)
            continue;
        ++m_asking;
        ask(*vendor, account, patienceAtLast, [this] {
            --m_asking;
            Q_EMIT answered();
        });
    }
}

/// `done` is called once, with or without an answer.
void AccountWatch::ask(const Vendor& vendor, const QString& account, std::chrono::seconds patience, const std::function<void()>& done) {
    auto* question = new QObject(this);
    const auto end = [question, done] {
        delete question;  // and with it the call, should it still be under way
        done();
    };
    m_parts.clock.after(patience, question, end);
    m_parts.client.call<Nothing, Balance>({&vendor, m_parts.account(account)}, vendor.balance, {}, question,
                                          [this, account, end](const Result<Balance>& balance) {
                                              if (balance)
                                                  keep(account, *balance);
                                              end();
                                          });
}

void AccountWatch::keep(const QString& account, const Balance& balance) {
    m_parts.client.setLimits(account, balance.requestsPerMinute, balance.queriesPerSecond);
    bool isNumber = false;
    const double credits = balance.credits.toDouble(&isNumber);
    if (!isNumber)
        return;
    const QDateTime now = m_parts.clock.now();
    m_ledger.append({.at = now, .account = account, .entry = Entry::Balance, .credits = credits});
    if (const auto difference = unexplainedDifference(m_ledger.lines(account)))
        m_ledger.append({.at = now, .account = account, .entry = Entry::Difference, .credits = difference});
}

std::optional<double> unexplainedDifference(const QList<LedgerLine>& lines) {
    QHash<QString, double> costs;
    QSet<QString> untold;
    double charged = 0;  // since the balance before
    std::optional<double> before;
    for (const LedgerLine& line : lines.first(qMax<qsizetype>(0, lines.size() - 1))) {
        if (line.entry == Entry::Balance) {
            before = line.credits;
            charged = 0;
            untold.clear();
        } else if (line.entry == Entry::Charged && !line.credits) {
            untold.insert(line.task);
        } else if (line.entry == Entry::Charged) {
            charged += *line.credits - costs.value(line.task);
            costs[line.task] = *line.credits;
            untold.remove(line.task);
        } else if (line.entry == Entry::Refund) {
            charged -= line.credits.value_or(0);
        }
    }
    if (!before || lines.last().entry != Entry::Balance || !untold.isEmpty())
        return std::nullopt;
    const double difference = *before - lines.last().credits.value_or(0) - charged;
    return std::abs(difference) < smallest ? std::nullopt : std::optional(difference);
}
