// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/caps.h"
#include "services/domain/result.h"

class JobDraft;

/// The limits of the account that a draft's jobs would go to.
namespace limits {

Caps of(const JobDraft& draft);
double usedToday(const JobDraft& draft);
/// The first one that these jobs would cross, as far as prices are known.
std::optional<ApiError> crossed(const JobDraft& draft);

}  // namespace limits
