// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/pictures.h"

namespace analysis {

/// Marks that stand still while the picture around them moves, best first. Where nothing moves, none can be told
/// from the picture, and none is named.
std::vector<Candidate> logos(const Pictures& pictures);

}  // namespace analysis
