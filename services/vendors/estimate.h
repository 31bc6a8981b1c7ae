// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/vendors/vendor.h"

#include <optional>

/// What one clip of `seconds` costs in one language, by the vendor's own price list. Absent = not told.
/// Nothing to pay where the vendor has no credit unit. No document says how a started minute is charged, so it
/// counts as a whole one: better a lower bill than a surprise.
std::optional<double> estimatedCredits(const Vendor& vendor, const Operation& operation, const QList<Price>& prices,
                                       const QString& language, double seconds, const QJsonObject& options = {});

/// How long a slow reader takes for a text: no vendor tells before it has spoken, and too much is better than too little.
double slowReading(const QString& text);
/// The seconds that a job is charged for: those of its clip, or of its text read slowly.
double pricedSeconds(const Operation& operation, const JobSpec& job, double clipSeconds);
