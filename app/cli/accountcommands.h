// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/question.h"

/// What an account says of itself, each question ending in lines or one error.
void showAccount(Session& session, const Done& done);
void showUsage(Session& session, const Done& done);
void showPricing(Session& session, const Done& done);
