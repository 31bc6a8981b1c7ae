// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/successdocument.h"

/// Qavix's API document. It gives no path at all: all are assumed.
namespace qavixdoc {

const SuccessDocument& document();

}  // namespace qavixdoc
