// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "services/domain/jobspec.h"

/// Prints what would be checked and sent, and sends nothing that costs.
int dryRun(Session& session, const QList<JobSpec>& jobs);
