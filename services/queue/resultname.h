// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"

/// The name of a result without its folder, made from the job's template: {name}, {lang}, {operation}, {vendor},
/// {role}, {ext}. Whatever the source is called, the name stays inside the folder and under 255 bytes, and a part
/// file beside it ("<name>.part") too.
QString resultName(const JobSpec& job, OutputRole role, const QString& extension);
