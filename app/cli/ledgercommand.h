// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// ledger [VENDOR] [--csv]: what was spent, line by line, of one account or of all.
void ledgerCommand(Session& session, const Done& done);
