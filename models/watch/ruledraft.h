// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/jobdraft.h"

/// What the Job panel would do with a clip, as the jobs of a rule: without a source. Boxes and second files are those of the first clip
/// that lies there. Empty when nothing can be asked for.
QList<JobSpec> jobsWithoutClip(const JobDraft& draft);
