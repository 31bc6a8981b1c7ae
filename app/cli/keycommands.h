// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// key set|test|remove VENDOR. The key itself comes on standard input, never as an argument.
void keyCommand(Session& session, const Done& done);
