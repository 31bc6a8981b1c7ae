// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/vendorchoice.h"

/// Words of the Job panel that are too short for a sentence.
namespace jobwords {

/// Why something cannot be, to stand behind its name: "clip is 3:31, limit 1:00".
QString shortReason(const ApiError& error);

/// "Oiiyao", "Oiiyao · studio".
QString accountName(const Vendor& vendor, const QString& account);

/// What to know before choosing a vendor that can: "Spanish only · draft quality".
QString vendorNote(const Vendor& vendor, const Operation& operation, const QStringList& targets,
                   const VendorChoice& choice);

/// "42 credits", "0" where there is nothing to pay, "not told".
QString price(std::optional<double> credits, const QString& unit);

/// What a second file must be: "only png, jpg · at most 5 MB"; empty = anything.
QString limits(const MediaLimits& limits);

/// What happens before clips are sent that do not fit as they are: "a.mov is converted first: takes only mp4."
QString fitting(const QList<SkippedClip>& clips);

/// "Spanish, Catalan", and "and 3 more" behind the first `most`.
QString languageList(const QStringList& codes, int most);

}  // namespace jobwords
