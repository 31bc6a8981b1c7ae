// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// Where burnt-in text or a logo lies in a file, found on this computer.
void findBoxes(Session& session, const Done& done);
