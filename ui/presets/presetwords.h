// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/preset.h"
#include "services/domain/apierror.h"

namespace presetwords {

/// "Translate & dub · AKOOL · English into Spanish, French"
QString summary(const Preset& preset);
/// What could not be had of a preset, a sentence each; of many the first few.
QString missing(const QList<ApiError>& misfits);

}  // namespace presetwords
