// SPDX-License-Identifier: MIT
#pragma once

#include "models/speech/sayplan.h"

/// Words of what speaking costs and of who cannot.
namespace saywords {

/// "3 credits", "up to 6 credits", "price not told", "3 credits, 1 price not told", "free".
QString price(const SayPlan& plan);
/// "Hear it · 3 credits"
QString button(const SayPlan& plan);
/// "in the 3 voices above", "in 2 of the 3 voices above"
QString voices(const SayPlan& plan);
/// One line for each voice that cannot, and the user's limit where it would be crossed; empty when all is well.
QString objections(const SayPlan& plan);

}  // namespace saywords
