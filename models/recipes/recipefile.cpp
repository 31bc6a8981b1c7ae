// SPDX-License-Identifier: MIT
#include "models/recipes/recipefile.h"

#include "models/recipes/recipejson.h"
#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"recipe"_s, {path});
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(told(Reason::FileMissing, path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never end
        return fail(told(Reason::FileUnreadable, path));
    return file.read(recipelimits::bytes + 1);
}

std::optional<ApiError> put(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        const auto error = durable::sync(QFileInfo(path).absolutePath());
        return error ? std::optional(told(error->reason, path)) : std::nullopt;
    }
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return told(full ? Reason::DiskFull : Reason::StoreReadOnly, path);
}

/// Beside the others of its kind, whatever was set aside before.
QString setAside(const QString& path) {
    for (int number = 1; number <= 100; ++number) {
        const QString aside = u"%1.broken-%2"_s.arg(path).arg(number);
        if (!QFile::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return {};
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
    return put(path, recipejson::write(recipe));
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
    const QString aside = setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .aside = aside, .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> recipefile::save(const QString& path, const QList<Recipe>& recipes) {
    return put(path, recipejson::write(recipes));
}
