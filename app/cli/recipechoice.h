// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/runjobs.h"
#include "models/recipes/recipe.h"

/// The recipe that `--recipe` names: one of the profile, one that comes with the program, or a file.
/// Errors, field "recipe": RecipeUnknown with the names that there are, FileUnreadable, RecipeWrong, StoreTooNew.
Result<Recipe> recipeNamed(const QString& name, const QString& recipes);

/// The jobs of a `run --recipe` line. Vendors of stages that name none: those of `--vendor` and what this computer does; without
/// it whoever can do it, those with a key first. Errors: Invalid, naming the option; nothing is queued then.
Result<QList<JobSpec>> recipeJobs(const CommandLine& line, const JobMaking& making);
