// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// `glossaries`, `glossaries --export NAME --file F`, `glossaries --import FILE [--name N]`, `glossaries --remove NAME`.
void glossariesCommand(Session& session, const Done& done);
