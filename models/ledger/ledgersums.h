// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/ledgerline.h"

#include <QtCore/qlist.h>

/// The lines of one account added up. Charged and expected less what was given back is what its limits are held against.
struct LedgerSums {
    double charged = 0;
    double expected = 0;  ///< of tasks that were sent and whose price the vendor has not told yet
    double refunded = 0;
    double missing = 0;   ///< gone from the balance beyond what the tasks explain
    double left = 0;      ///< the other way round: less is gone than was charged

    bool operator==(const LedgerSums&) const = default;
};

LedgerSums sumsOf(const QList<LedgerLine>& lines);
