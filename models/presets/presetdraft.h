// SPDX-License-Identifier: MIT
#pragma once

#include "models/presets/preset.h"

class JobDraft;
struct ApiError;

/// What is chosen in the Job panel, to be kept under a name.
Preset presetOf(const JobDraft& draft, const QString& name, const QList<Region>& regions, const Naming& naming);

/// Chooses in the draft what the preset says; its clips, folder and second inputs stay. Gives back what could not be had
/// (presetfit.h). Boxes and names are the caller's: the draft has neither.
QList<ApiError> apply(const Preset& preset, JobDraft& draft);
