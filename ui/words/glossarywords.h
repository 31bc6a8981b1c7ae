// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/domain/term.h"

namespace words {

/// Of the file that holds glossaries, or of one that was handed on; empty for other errors.
QString glossarySentence(const ApiError& error);

/// "“dub” should be “doblaje” here: Una versión nueva"; `stands` is what stands there and may be empty.
QString termBreach(const Term& term, const QString& stands);

/// What a vendor is told of a job's terms, `told` of `all`: "All 12 terms go out with the job."
QString termsTold(qsizetype told, qsizetype all);

}  // namespace words
