// SPDX-License-Identifier: MIT
#include "app/cli/recipecommand.h"

#include "app/cli/recipechoice.h"
#include "app/cli/runsettings.h"
#include "models/recipes/recipebook.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

void print(const Output& output, const Recipe& recipe, bool comesAlong) {
    QStringList operations;
    QJsonArray stages;
    for (const RecipeStage& stage : recipe.stages) {
        operations << operationName(stage.operation);
        stages << QJsonObject{{u"operation"_s, operationName(stage.operation)}, {u"vendor"_s, orNull(stage.vendor)}, {u"options"_s, stage.options}};
    }
    output.line({{u"recipe"_s, recipe.name}, {u"stages"_s, stages}, {u"example"_s, comesAlong}},
                u"%1: %2"_s.arg(recipe.name, operations.join(u" > "_s)));
}

std::optional<ApiError> list(const Session& session) {
    const auto own = recipefile::readAll(session.profile().recipes());
    if (!own)
        return own.error();
    for (const Recipe& recipe : *own)
        print(session.output(), recipe, false);
    for (const Recipe& recipe : exampleRecipes()) {
        if (!findRecipe(*own, recipe.name))
            print(session.output(), recipe, true);
    }
    return std::nullopt;
}

std::optional<ApiError> exportRecipe(const Session& session, const QString& name, const QString& file) {
    if (file.isEmpty())
        return invalid(Reason::InputMissing, u"file"_s, {u"file"_s});
    const auto recipe = recipeNamed(name, session.profile().recipes());
    if (!recipe)
        return recipe.error();
    if (QFileInfo::exists(file))  // as results: nothing is written over
        return invalid(Reason::AlreadyMade, u"file"_s, {file});
    return recipefile::write(absoluteInput(file), *recipe);
}

/// The window keeps its recipes in memory and would write over what comes in beside it.
std::optional<ApiError> importRecipe(const Session& session, const QString& file) {
    auto recipe = recipefile::read(absoluteInput(file));
    if (!recipe)
        return recipe.error();
    if (const auto error = session.profile().create())
        return error;
    const ProfileLock lock(session.profile());
    if (!lock.isOurs())
        return lock.refusal().value_or(invalid(Reason::ProfileBusy, u"profile"_s));
    RecipeBook book(session.profile().recipes());
    if (book.opening().trouble)
        session.output().remark(u"The recipes that were there could not be read."_s);
    if (!book.opening().mayWrite)
        return book.opening().trouble;
    std::optional<ApiError> unwritten;
    QObject::connect(&book, &RecipeBook::notWritten, &book, [&unwritten](const ApiError& error) { unwritten = error; });
    if (session.line().has(u"name"_s))
        recipe->name = session.line().value(u"name"_s);
    const QString name = book.add(*recipe);
    if (name.isEmpty())
        return invalid(Reason::RecipeWrong, u"recipe"_s, {file});
    if (!unwritten)
        print(session.output(), *findRecipe(book.own(), name), false);
    return unwritten;
}

}  // namespace

void recipesCommand(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    std::optional<ApiError> error;
    if (line.has(u"export"_s))
        error = exportRecipe(session, line.value(u"export"_s), line.value(u"file"_s));
    else if (line.has(u"import"_s))
        error = importRecipe(session, line.value(u"import"_s));
    else
        error = list(session);
    done(error ? session.refuse(*error) : exitcode::done);
}
