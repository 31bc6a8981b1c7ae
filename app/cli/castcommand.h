// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// `cast list`, `cast export NAME FILE`, `cast import FILE [--name N]`.
void castCommand(Session& session, const Done& done);
