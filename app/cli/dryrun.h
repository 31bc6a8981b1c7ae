// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"
#include "services/domain/jobspec.h"

/// Price lists by account, as far as they could be asked for.
using PriceLists = QHash<QString, QList<Price>>;

/// Prints what would be checked, charged and sent, and sends nothing that costs.
int dryRun(Session& session, const QList<JobSpec>& jobs, const PriceLists& prices);
