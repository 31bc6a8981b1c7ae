// SPDX-License-Identifier: MIT
#pragma once

#include "services/vision/analysis/pictures.h"

namespace analysis {

/// The bands in which lines of text come and go, best first.
std::vector<Candidate> subtitleBands(const Pictures& pictures);

}  // namespace analysis
