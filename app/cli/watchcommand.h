// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// `watch`, `watch --once`, `watch --add DIR ...`, `watch --list`, `watch --remove ID`.
void watchCommand(Session& session, const Done& done);
