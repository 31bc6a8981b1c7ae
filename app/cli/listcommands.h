// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// What the descriptions say; nobody is asked but this computer, and a vendor that keeps its languages to itself.
void listVendors(Session& session, const Done& done);
void listLanguages(Session& session, const Done& done);
