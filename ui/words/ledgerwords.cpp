// SPDX-License-Identifier: MIT
#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

using ledger::Entry;

QString words::ledgerEntry(const LedgerLine& line) {
    switch (line.entry) {
    case Entry::Estimate:
        return Words::tr("Sent, expected to cost");
    case Entry::Charged:
        return line.credits ? Words::tr("Charged") : Words::tr("Charged, the vendor does not tell how much");
    case Entry::Refund:
        return Words::tr("Given back");
    case Entry::Balance:
        return Words::tr("Balance at the vendor");
    case Entry::Difference:
        return line.credits.value_or(0) > 0 ? Words::tr("Not explained: more is gone") : Words::tr("Not explained: less is gone");
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
