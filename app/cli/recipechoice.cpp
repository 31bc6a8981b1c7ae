// SPDX-License-Identifier: MIT
#include "app/cli/recipechoice.h"

#include "app/cli/runsettings.h"
#include "models/recipes/recipefile.h"
#include "models/recipes/recipejobs.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// What a recipe decides itself, or cannot do yet.
std::optional<ApiError> outOfPlace(const CommandLine& line) {
    for (const auto& option : {u"operation"_s, u"cast"_s, u"character"_s}) {
        if (line.has(option))
            return invalid(Reason::OptionExcluded, option, {option, u"recipe"_s});
    }
    return std::nullopt;
}

/// With --vendor nobody else is paid but those that the recipe names; what is made on this computer costs nothing.
VendorRegistry allowed(const Recipe& recipe, const CommandLine& line, const VendorRegistry& vendors) {
    QStringList named = line.list(u"vendor"_s);
    for (const RecipeStage& stage : named.isEmpty() ? QList<RecipeStage>() : recipe.stages)
        named << stage.vendor << stage.account;
    QList<Vendor> left = vendors.all();
    left.removeIf([&named](const Vendor& vendor) {
        const auto isOf = [&vendor](const QString& account) { return account.section(u'/', 0, 0) == vendor.id; };
        const bool here = std::ranges::all_of(vendor.operations, &Operation::rendersHere);
        return !named.isEmpty() && !here && std::ranges::none_of(named, isOf);
    });
    return VendorRegistry(left);
}

Result<QList<StagePlan>> plan(const Recipe& recipe, const CommandLine& line, const JobMaking& making) {
    const VendorRegistry may = allowed(recipe, line, making.vendors);
    auto stages = planOf(recipe, line.list(u"vendor"_s) + making.withKey, may);
    if (!stages)
        return fail(stages.error());
    for (StagePlan& stage : *stages) {  // of the registry that stays
        const OperationKind kind = stage.operation->kind;
        stage.vendor = making.vendors.find(stage.vendor->id);
        stage.operation = stage.vendor->operation(kind);
    }
    return stages;
}

/// `--set` goes before what the recipe says.
std::optional<ApiError> set(Recipe& recipe, const CommandLine& line, const QList<const Operation*>& operations) {
    const auto settings = settingsOf(line, operations);
    if (!settings)
        return settings.error();
    for (qsizetype i = 0; i < recipe.stages.size(); ++i) {
        const QJsonObject& own = (*settings)[i];
        for (auto option = own.begin(); option != own.end(); ++option)
            recipe.stages[i].options[option.key()] = option.value();
    }
    return std::nullopt;
}

QStringList clipsOf(const CommandLine& line) {
    QStringList clips;
    for (const QString& argument : line.arguments)
        clips << absoluteInput(argument);
    return clips;
}

QHash<QString, QString> voicesOf(const CommandLine& line, const QStringList& targets) {
    QHash<QString, QString> voices;
    for (const QString& target : targets + QStringList{QString()})
        voices.insert(target, voiceFor(line, target));
    return voices;
}

}  // namespace

Result<Recipe> recipeNamed(const QString& name, const QString& recipes) {
    const auto own = recipefile::readAll(recipes);
    if (!own && !QFileInfo::exists(name))
        return fail(own.error());
    const QList<Recipe> all = own.value_or(QList<Recipe>()) + exampleRecipes();
    if (const Recipe* found = findRecipe(all, name))
        return *found;
    if (QFileInfo::exists(name))
        return recipefile::read(absoluteInput(name));
    QStringList names;
    for (const Recipe& recipe : all)
        names << recipe.name;
    return fail(invalid(Reason::RecipeUnknown, u"recipe"_s, {name, names.join(u", "_s)}));
}

Result<QList<JobSpec>> recipeJobs(const CommandLine& line, const JobMaking& making) {
    if (const auto wrong = outOfPlace(line))
        return fail(*wrong);
    auto recipe = recipeNamed(line.value(u"recipe"_s), making.recipes);
    if (!recipe)
        return fail(recipe.error());
    const auto common = commonJob(line, making.resultsFolder);
    if (!common)
        return fail(common.error());
    const auto stages = plan(*recipe, line, making);
    if (!stages)
        return fail(stages.error());
    QList<const Operation*> operations;
    for (const StagePlan& stage : *stages)
        operations << stage.operation;
    if (const auto wrong = set(*recipe, line, operations))
        return fail(*wrong);
    RecipeRun run{.clips = clipsOf(line), .languages = line.list(u"to"_s), .common = *common};
    run.languages.removeDuplicates();  // the same twice would be paid twice
    run.voices = voicesOf(line, run.languages);
    run.common.sourceLanguage = line.value(u"from"_s);
    if (run.clips.isEmpty())
        return fail(invalid(Reason::InputMissing, u"input"_s, {u"input"_s}));
    if (const auto unused = unusedInput(*common, line, operations, run.languages))
        return fail(*unused);
    const QList<JobSpec> jobs = jobsOf(*recipe, *stages, run);
    for (const JobSpec& job : jobs) {
        if (const auto problem = problemOf(job, making.vendors, !job.stage.isEmpty() || !making.account(job.account).bucket.isEmpty()))
            return fail(*problem);
    }
    return jobs;
}
