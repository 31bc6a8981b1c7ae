// SPDX-License-Identifier: MIT
#pragma once

#include "models/media/clipsearch.h"

/// One summary of a drop: how many came, which did not and why. Empty when there is nothing to say.
QString addSummaryText(const AddSummary& summary);
