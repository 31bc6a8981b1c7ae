// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/cast/cast.h"
#include "services/domain/jobspec.h"
#include "services/vendors/operation.h"

/// Whom `--cast NAME|FILE --character NAME` names; nobody where the line has neither. A cast of one needs no --character.
/// Errors: Invalid, naming the option and what it may be.
Result<std::optional<Character>> characterOf(const CommandLine& line, const QString& casts);

/// Gives a job the character's voice at its account for its language, and the options that go with that voice where the line
/// sets no others. Errors: VoiceMissing, of the field "cast".
std::optional<ApiError> castVoice(JobSpec& job, const Character& character, const Operation& operation);
