// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"

/// Recipes on the disk. Every error is of the field "recipe" and names the file.
namespace recipefile {

/// One that was handed on. Errors: FileMissing, FileUnreadable, RecipeWrong, StoreTooNew.
Result<Recipe> read(const QString& path);
std::optional<ApiError> write(const QString& path, const Recipe& recipe);

/// Those of a profile, to look at: nothing is moved. Without a file there are none.
/// Errors: FileUnreadable, StoreBroken, StoreTooNew.
Result<QList<Recipe>> readAll(const QString& path);

struct Opened {
    QList<Recipe> recipes{};
    std::optional<ApiError> trouble{};  ///< why there are none though there was a file
    QString aside{};                    ///< where a file that could not be read lies now
    bool mayWrite = true;               ///< false: what is there must stay as it is
};
/// Those of a profile, to work on. A broken file is set aside; one of a newer program, or that may not be read, stays and is
/// never written over.
Opened open(const QString& path);
/// On the disk when it returns; what was there before is whole or gone. Errors: DiskFull, StoreReadOnly, StoreBroken.
std::optional<ApiError> save(const QString& path, const QList<Recipe>& recipes);

}  // namespace recipefile
