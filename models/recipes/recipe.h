// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <QtCore/qjsonobject.h>

/// An input of a stage that an earlier stage makes.
struct RecipeTake {
    InputRole into = InputRole::Video;
    int stage = 0;  ///< its index
    OutputRole of = OutputRole::Video;

    bool operator==(const RecipeTake&) const = default;
};

/// One operation of a chain. What it does not take of earlier stages is the clip, or what the run gives.
struct RecipeStage {
    OperationKind operation = OperationKind::Translate;
    QString vendor{};   ///< empty = the first that can do it, see recipejobs.h
    QString account{};  ///< empty = the vendor's first
    QString voice{};
    QJsonObject options{};
    QList<RecipeTake> takes{};

    bool operator==(const RecipeStage&) const = default;
};

/// Operations wired output to input, over vendors.
struct Recipe {
    QString name{};
    QList<RecipeStage> stages{};

    bool operator==(const Recipe&) const = default;
};

namespace recipelimits {
constexpr qsizetype recipes = 500, stages = 20, name = 200;
constexpr qint64 bytes = 4 * 1024 * 1024;
}  // namespace recipelimits

/// It has a name and stages, each of which takes of those before it alone, and every input once.
bool isSound(const Recipe& recipe);

/// Null where there is none of that name, without regard to case.
const Recipe* findRecipe(const QList<Recipe>& recipes, const QString& name);
/// "Series", or "Series 2" where that is taken: never empty, of one line, not too long.
QString freeRecipeName(const QString& wanted, const QList<Recipe>& taken);

/// What comes with the program. Their names are not translated here: "erase-translate-burn-in".
const QList<Recipe>& exampleRecipes();
