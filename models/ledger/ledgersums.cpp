// SPDX-License-Identifier: MIT
#include "models/ledger/ledgersums.h"

#include <QtCore/qhash.h>

#include <numeric>

using ledger::Entry;

LedgerSums sumsOf(const QList<LedgerLine>& lines) {
    QHash<QString, double> estimates;
    QHash<QString, double> charges;  // the newest line of a task counts
    LedgerSums sums;
    for (const LedgerLine& line : lines) {
        const double credits = line.credits.value_or(0);
        if (line.entry == Entry::Estimate)
            estimates.insert(line.task, credits);
        else if (line.entry == Entry::Charged && line.credits)
            charges.insert(line.task, credits);
        else if (line.entry == Entry::Refund)
            sums.refunded += credits;
        else if (line.entry == Entry::Difference)
            (credits > 0 ? sums.missing : sums.left) += qAbs(credits);
    }
    for (auto charge = charges.begin(); charge != charges.end(); ++charge)
        estimates.remove(charge.key());
    sums.charged = std::accumulate(charges.begin(), charges.end(), 0.0);
    sums.expected = std::accumulate(estimates.begin(), estimates.end(), 0.0);
    return sums;
}
