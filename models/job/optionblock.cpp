// SPDX-License-Identifier: MIT
#include "models/job/optionblock.h"

#include <QtCore/qvariant.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// As conditions spell it: "true", "auto", "3".
QString asText(const QJsonValue& value) {
    return value.toVariant().toString();
}

}  // namespace

std::optional<ApiError> blockedOption(const QList<OptionRule>& rules, const QJsonObject& set, const OptionRule& rule) {
    const auto holds = [&](const OptionCondition& condition) {
        return condition.values.contains(asText(optionValue(rules, set, condition.option)));
    };
    if (rule.needs && !holds(*rule.needs))
        return invalid(Reason::OptionExcluded, rule.name,
                       {rule.name, rule.needs->option, rule.needs->values.value(0)});
    if (rule.excludedBy && holds(*rule.excludedBy))
        return invalid(Reason::OptionExcluded, rule.name, {rule.name, rule.excludedBy->option, QString()});
    const auto decides = std::ranges::find(rules, rule.rangedBy, &OptionRule::name);
    const bool unset = decides != rules.end() && asText(optionValue(rules, set, rule.rangedBy)).isEmpty();
    if (unset && decides->fromVoice == FromVoice::Value)
        return invalid(Reason::VoiceMissing, rule.name, {rule.name});
    if (!asThingsStand(rule, rules, set))
        return invalid(Reason::OptionExcluded, rule.name, {rule.name, rule.rangedBy, QString()});
    return std::nullopt;
}
