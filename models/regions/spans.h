// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

/// Whether the box stands on the picture at that time.
bool isShownAt(const Region& region, double seconds);
/// A span whose end was moved to that time; at least a tenth of a second stays, and one that reaches both ends of the clip is none.
Region withStart(Region region, double seconds, double clipSeconds);
Region withEnd(Region region, double seconds, double clipSeconds);
