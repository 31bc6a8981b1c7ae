// SPDX-License-Identifier: MIT
#include "services/vendors/options.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const OptionRule* find(const QList<OptionRule>& rules, const QString& name) {
    const auto rule = std::ranges::find(rules, name, &OptionRule::name);
    return rule == rules.end() ? nullptr : &*rule;
}

QString asText(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toVariant().toString();
}

bool holds(const OptionCondition& condition, const QList<OptionRule>& rules, const QJsonObject& set) {
    return condition.values.contains(asText(optionValue(rules, set, condition.option)));
}

QString allowedValues(const OptionRule& rule) {
    if (rule.type == OptionType::Flag)
        return u"true, false"_s;
    if (rule.type == OptionType::Choice)
        return rule.choices.join(", "_L1);
    if (rule.type == OptionType::Text)
        return u"text"_s;
    return u"%1 - %2"_s.arg(rule.least).arg(rule.most);
}

bool fits(const OptionRule& rule, const QJsonValue& value) {
    switch (rule.type) {
    case OptionType::Flag:
        return value.isBool();
    case OptionType::Choice:
        return rule.choices.contains(value.toString());
    case OptionType::Text:
        return value.isString();
    case OptionType::Integer:
    case OptionType::Number: {
        const double number = value.toDouble(std::nan(""));
        const bool whole = rule.type == OptionType::Number || number == std::floor(number);
        return number >= rule.least && number <= rule.most && whole;
    }
    }
    Q_UNREACHABLE();
}

ApiError wrong(const OptionRule& rule) {
    return invalid(Reason::OptionWrong, rule.name, {rule.name, allowedValues(rule)});
}

}  // namespace

QString optionTypeName(OptionType type) {
    constexpr QLatin1StringView names[] = {"flag"_L1, "choice"_L1, "integer"_L1, "number"_L1, "text"_L1};
    return names[static_cast<int>(type)];
}

QJsonValue optionValue(const QList<OptionRule>& rules, const QJsonObject& set, const QString& name) {
    if (set.contains(name))
        return set[name];
    const OptionRule* rule = find(rules, name);
    return rule ? rule->fallback : QJsonValue();
}

Result<QJsonValue> optionFromText(const OptionRule& rule, const QString& text) {
    QJsonValue value = text;
    bool numeric = false;
    const double number = text.toDouble(&numeric);
    if (rule.type == OptionType::Flag && (text == "true"_L1 || text == "false"_L1))
        value = text == "true"_L1;
    if ((rule.type == OptionType::Integer || rule.type == OptionType::Number) && numeric)
        value = number;
    if (!fits(rule, value))
        return fail(wrong(rule));
    return value;
}

std::optional<ApiError> checkOptions(const QList<OptionRule>& rules, const QJsonObject& set) {
    for (auto entry = set.begin(); entry != set.end(); ++entry) {
        const OptionRule* rule = find(rules, entry.key());
        if (!rule)
            return invalid(Reason::OptionUnknown, entry.key(), {entry.key()});
        if (!fits(*rule, entry.value()))
            return wrong(*rule);
        if (entry.value() == rule->fallback)
            continue;
        if (rule->needs && !holds(*rule->needs, rules, set))
            return invalid(Reason::OptionExcluded, rule->name, {rule->name, rule->needs->option});
        if (rule->excludedBy && holds(*rule->excludedBy, rules, set))
            return invalid(Reason::OptionExcluded, rule->name, {rule->name, rule->excludedBy->option});
    }
    return std::nullopt;
}
