// SPDX-License-Identifier: MIT
#include "models/recipes/recipefile.h"

#include "models/recipes/recipejson.h"
#include "services/system/keptfile.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"recipe"_s, {path});
}

Result<QByteArray> bytesOf(const QString& path) {
    return keptfile::read(path, recipelimits::bytes, u"recipe"_s);
}

}  // namespace

Result<Recipe> recipefile::read(const QString& path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto recipe = recipejson::recipeFrom(*bytes);
    if (recipe)
        return recipe;
    const Reason reason = recipe.error().reason;
    return fail(told(reason == Reason::StoreBroken ? Reason::RecipeWrong : reason, path));
}

std::optional<ApiError> recipefile::write(const QString& path, const Recipe& recipe) {
    return keptfile::write(path, recipejson::write(recipe), u"recipe"_s);
}

Result<QList<Recipe>> recipefile::readAll(const QString& path) {
    if (path.isEmpty() || !QFile::exists(path))
        return QList<Recipe>();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto recipes = recipejson::recipesFrom(*bytes);
    return recipes ? recipes : fail(told(recipes.error().reason, path));
}

recipefile::Opened recipefile::open(const QString& path) {
    const auto recipes = readAll(path);
    if (recipes)
        return {.recipes = *recipes};
    if (recipes.error().reason != Reason::StoreBroken)
        return {.trouble = recipes.error(), .mayWrite = false};
    const QString aside = keptfile::setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .aside = aside, .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> recipefile::save(const QString& path, const QList<Recipe>& recipes) {
    return keptfile::write(path, recipejson::write(recipes), u"recipe"_s);
}
