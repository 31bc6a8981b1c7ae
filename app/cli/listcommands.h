// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"

#include <functional>

using Done = std::function<void(int exitCode)>;

/// What is known without asking anybody but this computer.
void listVendors(Session& session, const Done& done);
void listLanguages(Session& session, const Done& done);
