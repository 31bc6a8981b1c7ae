// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qstring.h>

namespace words {

/// About recipes, and about tasks that take results of others; empty for any other reason.
QString chainSentence(const ApiError& error);

}  // namespace words
