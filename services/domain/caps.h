// SPDX-License-Identifier: MIT
#pragma once

/// The most that an account may cost, in the vendor's own credits; 0 = no limit.
struct Caps {
    double task = 0;   ///< one task
    double batch = 0;  ///< what was queued together
    double day = 0;    ///< from one local midnight to the next
    double total = 0;  ///< everything that the ledger knows of this account

    bool isSet() const { return task > 0 || batch > 0 || day > 0 || total > 0; }
    bool operator==(const Caps&) const = default;
};
