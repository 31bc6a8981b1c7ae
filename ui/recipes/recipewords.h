// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"

namespace recipewords {

/// "1 Separate › 2 Translate & dub › 3 Lip sync"
QString stages(const Recipe& recipe);
/// "The clip", "Voice alone of stage 1", or that it is none of the two.
QString source(bool first, const std::optional<RecipeTake>& take);
/// Options and voice of a stage, or that it has none of its own.
QString settings(const RecipeStage& stage);
/// What a changed recipe costs on clips that it has been run on; stages are indices. Empty when nothing is charged.
QString chargedAgain(const Recipe& recipe, const QList<int>& stages);

}  // namespace recipewords
