// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/options.h"

/// Why an option cannot be set while the others stand as they do, or nothing. `about` = the option, the one in its
/// way, and what that one must be set to (empty when it must be something else than it is).
std::optional<ApiError> blockedOption(const QList<OptionRule>& rules, const QJsonObject& set, const OptionRule& rule);
