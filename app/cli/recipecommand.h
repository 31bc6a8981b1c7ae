// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// Lists the recipes, hands one on as a file, takes one in.
void recipesCommand(Session& session, const Done& done);
