// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <stop_token>

/// By how much one clip's sound comes later than another's.
struct Drift {
    bool reliable = false;   ///< false: the two have too little in common, and nothing else here means anything
    double offset = 0;       ///< seconds at the clip's beginning; negative = earlier
    double perMillion = 0;   ///< how much slower its clock runs

    /// Where the moment `seconds` of the reference is found in the other.
    double place(double seconds) const { return reliable ? seconds + offset + seconds * perMillion * 1e-6 : seconds; }
    bool operator==(const Drift&) const = default;
};

/// Compares stretches of both sounds at 8 kHz. Voices of another language have nothing in common, music and room do; where
/// no stretch tells one shift clearly before all others, none is claimed. Finds shifts of up to five seconds. For a worker
/// thread. Errors: those of libav::open, NoSound, Cancelled.
Result<Drift> measureDrift(const QString& reference, const QString& other, const std::stop_token& stop = {});
