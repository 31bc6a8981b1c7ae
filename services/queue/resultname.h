// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"

/// The name of a result without its folder, made from the job's template (services/domain/nametemplate.h). Whatever the
/// source is called, the name stays inside the folder and under 255 bytes, and a part file beside it ("<name>.part") too.
/// {date} and {n} are facts of queueing and stand in the template already (models/naming).
QString resultName(const JobSpec& job, OutputRole role, const QString& extension);

/// Extensions that results of this role come with, the usual one first.
const QStringList& resultExtensions(OutputRole role);
