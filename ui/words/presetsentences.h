// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

/// What is wrong with a preset, a pattern of names, or a table of jobs; empty for any other error.
QString presetSentence(const ApiError& error);
