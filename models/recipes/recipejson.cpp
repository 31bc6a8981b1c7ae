// SPDX-License-Identifier: MIT
#include "models/recipes/recipejson.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int version = 1;
constexpr auto shelfFormat = "babelreel-recipes"_L1, recipeFormat = "babelreel-recipe"_L1;

QString line(const QJsonValue& value) {
    return value.toString().simplified().left(recipelimits::name);
}

QJsonObject toJson(const RecipeStage& stage) {
    QJsonObject json{{u"operation"_s, operationName(stage.operation)}};
    const auto put = [&json](QLatin1StringView key, const QString& value) {
        if (!value.isEmpty())
            json[key] = value;
    };
    put("vendor"_L1, stage.vendor);
    put("account"_L1, stage.account);
    put("voice"_L1, stage.voice);
    if (!stage.options.isEmpty())
        json["options"_L1] = stage.options;
    QJsonArray takes;
    for (const RecipeTake& take : stage.takes)
        takes.append(QJsonObject{{u"into"_s, roleName(take.into)}, {u"stage"_s, take.stage + 1}, {u"of"_s, roleName(take.of)}});
    if (!takes.isEmpty())
        json["takes"_L1] = takes;
    return json;
}

QJsonObject toJson(const Recipe& recipe) {
    QJsonArray stages;
    for (const RecipeStage& stage : recipe.stages)
        stages.append(toJson(stage));
    return {{u"name"_s, recipe.name}, {u"stages"_s, stages}};
}

std::optional<RecipeTake> takeFrom(const QJsonObject& json) {
    const auto into = inputRoleFromName(json["into"_L1].toString());
    const auto of = outputRoleFromName(json["of"_L1].toString());
    const int stage = json["stage"_L1].toInt();
    return into && of && stage > 0 ? std::optional(RecipeTake{*into, stage - 1, *of}) : std::nullopt;
}

std::optional<RecipeStage> stageFrom(const QJsonObject& json) {
    const auto operation = operationFromName(json["operation"_L1].toString());
    if (!operation)
        return std::nullopt;
    RecipeStage stage{.operation = *operation,
                      .vendor = line(json["vendor"_L1]),
                      .account = line(json["account"_L1]),
                      .voice = line(json["voice"_L1]),
                      .options = json["options"_L1].toObject()};
    for (const QJsonValue entry : json["takes"_L1].toArray()) {
        const auto take = takeFrom(entry.toObject());
        if (!take)
            return std::nullopt;
        stage.takes.append(*take);
    }
    return stage;
}

std::optional<Recipe> soundRecipe(const QJsonObject& json) {
    Recipe recipe{.name = line(json["name"_L1])};
    for (const QJsonValue entry : json["stages"_L1].toArray()) {
        const auto stage = stageFrom(entry.toObject());
        if (!stage || recipe.stages.size() == recipelimits::stages)
            return std::nullopt;
        recipe.stages.append(*stage);
    }
    return isSound(recipe) ? std::optional(recipe) : std::nullopt;
}

Result<QJsonObject> opened(const QByteArray& bytes, QLatin1StringView format) {
    const QJsonObject json = bytes.size() > recipelimits::bytes ? QJsonObject() : QJsonDocument::fromJson(bytes).object();
    const int written = json["version"_L1].toInt();
    if (json["format"_L1].toString() != format || written < 1)
        return fail(invalid(Reason::StoreBroken, u"recipe"_s));
    if (written > version)
        return fail(invalid(Reason::StoreTooNew, u"recipe"_s));
    return json;
}

}  // namespace

QByteArray recipejson::write(const QList<Recipe>& recipes) {
    QJsonArray all;
    for (const Recipe& recipe : recipes)
        all.append(toJson(recipe));
    return QJsonDocument(QJsonObject{{u"format"_s, shelfFormat}, {u"version"_s, version}, {u"recipes"_s, all}}).toJson();
}

QByteArray recipejson::write(const Recipe& recipe) {
    return QJsonDocument(QJsonObject{{u"format"_s, recipeFormat}, {u"version"_s, version}, {u"recipe"_s, toJson(recipe)}}).toJson();
}

Result<QList<Recipe>> recipejson::recipesFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, shelfFormat);
    if (!json)
        return fail(json.error());
    QList<Recipe> recipes;
    for (const QJsonValue entry : (*json)["recipes"_L1].toArray()) {
        const auto recipe = soundRecipe(entry.toObject());
        if (recipe && !findRecipe(recipes, recipe->name) && recipes.size() < recipelimits::recipes)
            recipes.append(*recipe);
    }
    return recipes;
}

Result<Recipe> recipejson::recipeFrom(const QByteArray& bytes) {
    const auto json = opened(bytes, recipeFormat);
    if (!json)
        return fail(json.error());
    const auto recipe = soundRecipe((*json)["recipe"_L1].toObject());
    if (!recipe)
        return fail(invalid(Reason::RecipeWrong, u"recipe"_s));
    return *recipe;
}
