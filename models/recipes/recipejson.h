// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"

/// How recipes lie in files: all of a profile, and one by itself to hand on. Stages are counted from 1 there.
namespace recipejson {

QByteArray write(const QList<Recipe>& recipes);
QByteArray write(const Recipe& recipe);
/// Recipes that make no sense are left out of a list; one by itself is an error, since half of it would do something else.
/// Errors, field "recipe": StoreBroken (no such file), RecipeWrong, StoreTooNew.
Result<QList<Recipe>> recipesFrom(const QByteArray& bytes);
Result<Recipe> recipeFrom(const QByteArray& bytes);

}  // namespace recipejson
