// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// rates VENDOR: what a minute of each operation costs by the user's own word, and what a credit costs; with options they are
/// set first.
void ratesCommand(Session& session, const Done& done);
