// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// `presets`, `presets --export NAME --file F`, `presets --import F [--name N]`, `presets --remove NAME`.
void presetsCommand(Session& session, const Done& done);
