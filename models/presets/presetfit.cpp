// SPDX-License-Identifier: MIT
#include "models/presets/presetfit.h"

#include "models/job/vendorchoice.h"
#include "services/domain/nametemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

/// Why one of its options cannot be set, by itself: whether they go together is judged once there is a job.
std::optional<ApiError> optionProblem(const Operation& operation, const QString& name, const QJsonValue& value) {
    const auto rule = std::ranges::find(operation.options, name, &OptionRule::name);
    if (rule == operation.options.end())
        return invalid(Reason::OptionUnknown, name, {name});
    OptionRule alone = *rule;
    alone.needs.reset();
    alone.excludedBy.reset();
    alone.rangedBy.clear();
    return rule->rangedBy.isEmpty() ? checkOptions({alone}, {{name, value}}) : std::nullopt;
}

QList<ApiError> optionProblems(const Preset& preset, const Operation& operation) {
    QList<ApiError> problems;
    for (auto option = preset.options.begin(); option != preset.options.end(); ++option) {
        if (const auto problem = optionProblem(operation, option.key(), option.value()))
            problems << *problem;
    }
    return problems;
}

std::optional<ApiError> targetProblem(const Preset& preset, const Vendor& vendor, const QString& target) {
    const LanguageRules& rules = vendor.operation(preset.operation)->languages;
    return whyNot(vendor, preset.operation, spelledBy(rules, preset.sourceLanguage), spelledBy(rules, target));
}

QList<ApiError> languageProblems(const Preset& preset, const Vendor& vendor) {
    const LanguageRules& rules = vendor.operation(preset.operation)->languages;
    QList<ApiError> problems;
    for (const QString& target : preset.targets) {
        if (!rules.needsTarget)
            problems << invalid(Reason::InputNotTaken, u"to"_s, {u"to"_s});
        else if (const auto problem = targetProblem(preset, vendor, target); problem && !problems.contains(*problem))
            problems << *problem;
    }
    return problems;
}

}  // namespace

QList<ApiError> misfits(const Preset& preset, const VendorRegistry& vendors) {
    const Vendor* vendor = vendors.find(preset.vendor);
    if (!vendor)
        return {invalid(Reason::UnknownVendor, u"vendor"_s, {preset.vendor})};
    const Operation* operation = vendor->operation(preset.operation);
    if (!operation)
        return {invalid(Reason::OperationMissing, u"operation"_s, {vendor->id, operationName(preset.operation)})};
    QList<ApiError> problems;
    if (operation->unavailable)
        problems << *operation->unavailable;
    problems << languageProblems(preset, *vendor) << optionProblems(preset, *operation);
    if (!preset.voices.isEmpty() && !operation->voice.offered)
        problems << invalid(Reason::InputNotTaken, u"voice"_s, {u"voice"_s});
    if (!preset.regions.isEmpty() && operation->regions.most == 0)
        problems << invalid(Reason::InputNotTaken, u"region"_s, {u"region"_s});
    if (const auto problem = nametemplate::problem(preset.naming.nameTemplate))
        problems << *problem;
    return problems;
}

QList<ApiError> misfits(const Preset& preset, const VendorRegistry& vendors, const QList<Account>& withKey) {
    QList<ApiError> problems = misfits(preset, vendors);
    const Vendor* vendor = vendors.find(preset.vendor);
    const bool known = std::ranges::find(withKey, preset.account, &Account::id) != withKey.end();
    if (vendor && vendor->needsKey() && !known)
        problems.prepend({.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {preset.account}, .field = u"vendor"_s});
    return problems;
}

QJsonObject fittingOptions(const Preset& preset, const Operation& operation) {
    QJsonObject fitting;
    for (auto option = preset.options.begin(); option != preset.options.end(); ++option) {
        if (!optionProblem(operation, option.key(), option.value()))
            fitting.insert(option.key(), option.value());
    }
    return fitting;
}

QStringList fittingTargets(const Preset& preset, const Vendor& vendor) {
    const LanguageRules& rules = vendor.operation(preset.operation)->languages;
    QStringList fitting;
    for (const QString& target : preset.targets) {
        if (rules.needsTarget && !targetProblem(preset, vendor, target))
            fitting << spelledBy(rules, target);
    }
    fitting.removeDuplicates();
    return fitting;
}
