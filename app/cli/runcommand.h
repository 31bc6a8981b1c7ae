// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/listcommands.h"

/// Queues what the line says and follows it; hands it to the process that works the profile when there is one.
void runCommand(Session& session, const Done& done);
/// Works on the queue until nothing can go on.
void workCommand(Session& session, const Done& done);
