// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/listcommands.h"

/// The free questions to an account, each ending in lines or one error.
void showAccount(Session& session, const Done& done);
void showPricing(Session& session, const Done& done);
void listVoices(Session& session, const Done& done);
