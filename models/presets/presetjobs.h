// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/jobinputs.h"
#include "models/presets/preset.h"
#include "services/vendors/registry.h"

/// What a preset makes of clips.
struct PresetJobs {
    QList<JobSpec> jobs{};
    QList<ApiError> misfits{};  ///< what could not be had (presetfit.h); the jobs are without it
};

/// Clips x languages, with results in `folder`. Names are not settled yet: see mirrored() and named(). A clip's own boxes
/// go before the preset's. Whether a job may be sent is checkJob()'s to say.
PresetJobs jobsOf(const Preset& preset, const VendorRegistry& vendors, const QList<JobClip>& clips, const QString& folder);
