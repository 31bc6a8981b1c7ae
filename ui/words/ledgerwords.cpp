// SPDX-License-Identifier: MIT
#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

using ledger::Entry;

QString words::ledgerEntry(const LedgerLine& line) {
    switch (line.entry) {
    case Entry::Estimate:
        return Words::tr("Expected");
    case Entry::Charged:
        return line.credits ? Words::tr("Charged") : Words::tr("Charged, not told");
    case Entry::Refund:
        return Words::tr("Given back");
    case Entry::Balance:
        return Words::tr("Balance");
    case Entry::Difference:
        return line.credits.value_or(0) > 0 ? Words::tr("Unexplained loss") : Words::tr("Unexplained gain");
    }
    Q_UNREACHABLE();
}

QString words::unexplained(double amount, const QString& unit) {
    const QString sum = credits(qAbs(amount), unit);
    return amount > 0 ? Words::tr("%1 more are gone than these tasks explain: somebody else may use this key, or the vendor charged "
                                  "differently. Compare with the usage at the vendor.")
                            .arg(sum)
                      : Words::tr("%1 fewer are gone than these tasks explain: the vendor gave some back or charged less.").arg(sum);
}
