// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"
#include "services/watch/watchrule.h"

// The rules of watched folders, as `watch --add`, `--list` and `--remove` change them.

/// The rule that a `watch --add` line means. Errors: those of jobsOf, WatchFolderGone, OptionWrong.
Result<WatchRule> ruleOf(Session& session);
std::optional<ApiError> addRule(Session& session);
std::optional<ApiError> listRules(const Session& session);
std::optional<ApiError> removeRule(const Session& session);
