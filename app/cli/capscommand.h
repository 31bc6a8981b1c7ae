// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// caps VENDOR: the account's limits and what they have been used up by; with options the limits are set first.
void capsCommand(Session& session, const Done& done);
