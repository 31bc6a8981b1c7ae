// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// `report [BATCH|ID] [--html FILE] [--csv FILE]`: what a batch made, what failed and why, what it cost.
void reportCommand(Session& session, const Done& done);
