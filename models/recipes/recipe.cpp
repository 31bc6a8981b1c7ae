// SPDX-License-Identifier: MIT
#include "models/recipes/recipe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The voices alone are translated, and the lips follow what came of it; the clip's own picture is kept.
Recipe separateTranslateLipSync() {
    return {u"separate-translate-lip-sync"_s,
            {{.operation = OperationKind::Separate},
             {.operation = OperationKind::Translate, .takes = {{InputRole::Video, 0, OutputRole::Vocals}}},
             {.operation = OperationKind::LipSync, .takes = {{InputRole::Audio, 1, OutputRole::Audio}}}}};
}

/// Once erased, every language is dubbed from the same clean picture and gets its own subtitles in it.
Recipe eraseTranslateBurnIn() {
    return {u"erase-translate-burn-in"_s,
            {{.operation = OperationKind::Erase},
             {.operation = OperationKind::Translate, .takes = {{InputRole::Video, 0, OutputRole::Video}}},
             {.operation = OperationKind::Subtitles,
              .options = {{u"burn_in"_s, true}},
              .takes = {{InputRole::Video, 1, OutputRole::Video}, {InputRole::Subtitles, 1, OutputRole::Subtitles}}}}};
}

Recipe translateBurnIn() {
    return {u"translate-burn-in"_s,
            {{.operation = OperationKind::Translate},
             {.operation = OperationKind::Subtitles,
              .options = {{u"burn_in"_s, true}},
              .takes = {{InputRole::Video, 0, OutputRole::Video}, {InputRole::Subtitles, 0, OutputRole::Subtitles}}}}};
}

bool isSound(const RecipeStage& stage, qsizetype index) {
    return std::ranges::all_of(stage.takes, [&](const RecipeTake& take) {
        return take.stage >= 0 && take.stage < index && std::ranges::count(stage.takes, take.into, &RecipeTake::into) == 1;
    });
}

}  // namespace

bool isSound(const Recipe& recipe) {
    if (recipe.name.isEmpty() || recipe.stages.isEmpty() || recipe.stages.size() > recipelimits::stages)
        return false;
    for (qsizetype i = 0; i < recipe.stages.size(); ++i) {
        if (!isSound(recipe.stages[i], i))
            return false;
    }
    return true;
}

const Recipe* findRecipe(const QList<Recipe>& recipes, const QString& name) {
    const auto found = std::ranges::find_if(
        recipes, [&name](const Recipe& recipe) { return recipe.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == recipes.end() ? nullptr : &*found;
}

QString freeRecipeName(const QString& wanted, const QList<Recipe>& taken) {
    const QString plain = wanted.simplified().left(recipelimits::name - 8);
    const QString name = plain.isEmpty() ? u"recipe"_s : plain;
    QString free = name;
    for (int number = 2; findRecipe(taken, free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

const QList<Recipe>& exampleRecipes() {
    static const QList<Recipe> all{separateTranslateLipSync(), eraseTranslateBurnIn(), translateBurnIn()};
    return all;
}
