// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"
#include "services/vendors/registry.h"

/// Building a recipe stage by stage: what may be wired to what, and changes that leave no loose ends.
namespace recipewiring {

/// What a stage takes in, first the one that a clip is. A stage that names no vendor takes what any of them would.
QList<InputRole> inputsOf(const RecipeStage& stage, const VendorRegistry& vendors);
/// What earlier stages make that could go in there, the nearest first.
QList<RecipeTake> choicesFor(const Recipe& recipe, int stage, InputRole into, const VendorRegistry& vendors);

/// With one more at the end: what the stage before it makes goes into it, as far as that fits.
Recipe withStage(Recipe recipe, OperationKind kind, const VendorRegistry& vendors);
/// Those behind it that took of it take the clip instead.
Recipe withoutStage(Recipe recipe, int stage);
/// Nothing taken: the clip goes in there, or what the run gives.
Recipe withTake(Recipe recipe, int stage, InputRole into, const std::optional<RecipeTake>& take);
/// By another one, or by whoever can; options that it does not have are dropped.
Recipe withVendor(Recipe recipe, int stage, const QString& vendor, const VendorRegistry& vendors);

}  // namespace recipewiring
