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
                   const QStringList& unfit);

/// "42 credits", "0" where there is nothing to pay, "not told".
QString price(std::optional<double> credits, const QString& unit);

/// "Spanish, Catalan", and "and 3 more" behind the first `most`.
QString languageList(const QStringList& codes, int most);

}  // namespace jobwords
