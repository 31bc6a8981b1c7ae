// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"
#include "models/report/batchreport.h"

/// `report [BATCH|ID] [--html FILE] [--csv FILE]`: what a batch made, what failed and why, what it cost.
void reportCommand(Session& session, const Done& done);

/// Both files of it in a folder; gives the path of the page. Errors as of reportfile.
Result<QString> writeReport(const BatchReport& report, Engine& engine, const QString& folder);
