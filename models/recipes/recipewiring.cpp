// SPDX-License-Identifier: MIT
#include "models/recipes/recipewiring.h"

#include "services/vendors/vendor.h"

#include <algorithm>

namespace {

QList<const Operation*> operationsOf(const RecipeStage& stage, const VendorRegistry& vendors) {
    QList<const Operation*> all;
    for (const Vendor* vendor : vendors.offering(stage.operation)) {
        if (stage.vendor.isEmpty() || stage.vendor == vendor->id)
            all << vendor->operation(stage.operation);
    }
    return all;
}

bool fits(const InputRule& rule, OutputRole of) {
    switch (rule.role) {
    case InputRole::Subtitles:
        return of == OutputRole::Subtitles;
    case InputRole::Image:
        return false;  // nothing makes one
    case InputRole::Audio:
        return of != OutputRole::Subtitles;
    case InputRole::Video:
        return of == OutputRole::Video || (of != OutputRole::Subtitles && !rule.limits.needsVideo);
    }
    return false;
}

bool canTake(const RecipeStage& stage, InputRole into, OutputRole of, const VendorRegistry& vendors) {
    return std::ranges::any_of(operationsOf(stage, vendors), [&](const Operation* operation) {
        return std::ranges::any_of(operation->inputs, [&](const InputRule& rule) { return rule.role == into && fits(rule, of); });
    });
}

QList<OutputRole> outputsOf(const RecipeStage& stage, const VendorRegistry& vendors) {
    QList<OutputRole> all;
    for (const Operation* operation : operationsOf(stage, vendors)) {
        for (const OutputRole role : operation->outputs) {
            if (!all.contains(role))
                all << role;
        }
    }
    return all;
}

}  // namespace

namespace recipewiring {

QList<InputRole> inputsOf(const RecipeStage& stage, const VendorRegistry& vendors) {
    QList<InputRole> all;
    for (const Operation* operation : operationsOf(stage, vendors)) {
        for (const InputRule& rule : operation->inputs) {
            if (!all.contains(rule.role) && rule.role != InputRole::Image)
                all << rule.role;
        }
    }
    return all;
}

QList<RecipeTake> choicesFor(const Recipe& recipe, int stage, InputRole into, const VendorRegistry& vendors) {
    QList<RecipeTake> all;
    for (int earlier = stage - 1; earlier >= 0; --earlier) {
        for (const OutputRole of : outputsOf(recipe.stages[earlier], vendors)) {
            if (canTake(recipe.stages[stage], into, of, vendors))
                all.append({into, earlier, of});
        }
    }
    return all;
}

Recipe withStage(Recipe recipe, OperationKind kind, const VendorRegistry& vendors) {
    recipe.stages.append({.operation = kind});
    const int last = int(recipe.stages.size()) - 1;
    for (const InputRole into : inputsOf(recipe.stages[last], vendors)) {
        const QList<RecipeTake> choices = choicesFor(recipe, last, into, vendors);
        // Of what the stage before makes alone: a picture from further back would undo what was done to it since.
        if (!choices.isEmpty() && choices.first().stage == last - 1)
            recipe.stages[last].takes.append(choices.first());
    }
    return recipe;
}

Recipe withoutStage(Recipe recipe, int stage) {
    recipe.stages.removeAt(stage);
    for (RecipeStage& other : recipe.stages) {
        other.takes.removeIf([stage](const RecipeTake& take) { return take.stage == stage; });
        for (RecipeTake& take : other.takes)
            take.stage -= take.stage > stage ? 1 : 0;
    }
    return recipe;
}

Recipe withTake(Recipe recipe, int stage, InputRole into, const std::optional<RecipeTake>& take) {
    QList<RecipeTake>& takes = recipe.stages[stage].takes;
    takes.removeIf([into](const RecipeTake& other) { return other.into == into; });
    if (take)
        takes.append(*take);
    return recipe;
}

Recipe withVendor(Recipe recipe, int stage, const QString& vendor, const VendorRegistry& vendors) {
    RecipeStage& changed = recipe.stages[stage];
    changed.vendor = vendor;
    changed.account.clear();
    changed.voice.clear();
    const Vendor* who = vendors.find(vendor);
    const Operation* operation = who ? who->operation(changed.operation) : nullptr;
    for (const QString& name : operation ? changed.options.keys() : QStringList()) {
        if (std::ranges::find(operation->options, name, &OptionRule::name) == operation->options.end())
            changed.options.remove(name);
    }
    return recipe;
}

}  // namespace recipewiring
