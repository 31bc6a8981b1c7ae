// SPDX-License-Identifier: MIT
#include "services/vendors/options.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>

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

QString allowedValues(const OptionRule& rule) {
    if (rule.type == OptionType::Flag)
        return u"true, false"_s;
    if (rule.type == OptionType::Choice)
        return rule.choices.join(", "_L1);
    if (rule.type == OptionType::Text)
        return u"text"_s;
    if (rule.type == OptionType::Words)
        return u"one,two"_s;
    if (rule.type == OptionType::Pairs)
        return u"from=to,this=that"_s;
    return u"%1 - %2"_s.arg(QString::number(rule.least, 'g', 12), QString::number(rule.most, 'g', 12));
}

bool fits(const OptionRule& rule, const QJsonValue& value) {
    switch (rule.type) {
    case OptionType::Flag:
        return value.isBool();
    case OptionType::Choice:
        return rule.choices.contains(value.toString());
    case OptionType::Text:
        return value.isString();
    case OptionType::Words: {
        const QJsonArray words = value.toArray();
        return value.isArray() && std::ranges::all_of(words, [](const auto& word) { return QJsonValue(word).isString(); });
    }
    case OptionType::Pairs: {
        const QJsonObject pairs = value.toObject();
        return value.isObject() && std::ranges::all_of(pairs, [](const auto& to) { return QJsonValue(to).isString(); });
    }
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

/// Commas as they are typed in Chinese and Japanese part words too.
QStringList partsOf(const QString& text) {
    static const QRegularExpression comma(u"[,\\x{FF0C}\\x{3001}]"_s);
    return text.split(comma, Qt::SkipEmptyParts);
}

QJsonValue wordsFromText(const QString& text) {
    if (text.startsWith(u'['))
        return QJsonDocument::fromJson(text.toUtf8()).array();
    QJsonArray words;
    for (const QString& word : partsOf(text))
        words << word.trimmed();
    return words;
}

QJsonValue pairsFromText(const QString& text) {
    if (text.startsWith(u'{'))
        return QJsonDocument::fromJson(text.toUtf8()).object();
    QJsonObject pairs;
    for (QString pair : partsOf(text)) {
        pair.replace(u'\uFF1D', u'=');
        if (!pair.contains(u'='))
            return {};
        pairs[pair.section(u'=', 0, 0).trimmed()] = pair.section(u'=', 1).trimmed();
    }
    return pairs;
}

QString lastPart(const QString& name) {
    return name.section(u'.', -1);
}

/// The option that is meant: by its whole name, else by a last part that no other shares.
const OptionRule* meant(const QList<OptionRule>& rules, const QString& name) {
    if (const OptionRule* exact = find(rules, name))
        return exact;
    const auto ends = [&](const OptionRule& rule) { return lastPart(rule.name) == name; };
    return std::ranges::count_if(rules, ends) == 1 ? &*std::ranges::find_if(rules, ends) : nullptr;
}

QString valueAsText(const QJsonValue& value) {
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return asText(value);
}

}  // namespace

bool holds(const OptionCondition& condition, const QList<OptionRule>& rules, const QJsonObject& set) {
    return condition.values.contains(asText(optionValue(rules, set, condition.option)));
}

QString optionTypeName(OptionType type) {
    constexpr QLatin1StringView names[] = {"flag"_L1, "choice"_L1, "integer"_L1, "number"_L1, "text"_L1, "words"_L1, "pairs"_L1};
    return names[static_cast<int>(type)];
}

QJsonValue optionValue(const QList<OptionRule>& rules, const QJsonObject& set, const QString& name) {
    if (set.contains(name))
        return set[name];
    const OptionRule* rule = find(rules, name);
    return rule ? rule->fallback : QJsonValue();
}

std::optional<OptionRule> asThingsStand(const OptionRule& rule, const QList<OptionRule>& rules, const QJsonObject& set) {
    const QString decides = rule.rangedBy.isEmpty() ? QString() : asText(optionValue(rules, set, rule.rangedBy));
    if (decides.isEmpty())
        return rule;
    const auto range = std::ranges::find(rule.ranges, decides, &OptionRange::value);
    if (range == rule.ranges.end())
        return std::nullopt;
    OptionRule now = rule;
    now.least = range->least;
    now.most = range->most;
    return now;
}

Result<QJsonValue> optionFromText(const OptionRule& rule, const QString& text) {
    QJsonValue value = text;
    bool numeric = false;
    const double number = text.toDouble(&numeric);
    if (rule.type == OptionType::Flag && (text == "true"_L1 || text == "1"_L1))
        value = true;
    if (rule.type == OptionType::Flag && (text == "false"_L1 || text == "0"_L1))
        value = false;
    if ((rule.type == OptionType::Integer || rule.type == OptionType::Number) && numeric)
        value = number;
    if (rule.type == OptionType::Words)
        value = wordsFromText(text);
    if (rule.type == OptionType::Pairs)
        value = pairsFromText(text);
    if (!fits(rule, value))
        return fail(wrong(rule));
    return value;
}

Result<QJsonObject> settingsFromText(const QList<OptionRule>& rules, const QString& name, const QString& text) {
    if (const OptionRule* rule = meant(rules, name)) {
        const auto value = optionFromText(*rule, text);
        return value ? Result<QJsonObject>(QJsonObject{{rule->name, *value}}) : fail(value.error());
    }
    // "digitalHuman.mask" of a document may be plain "mask" here.
    if (const OptionRule* rule = name.contains(u'.') ? find(rules, lastPart(name)) : nullptr)
        return settingsFromText(rules, rule->name, text);
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.isEmpty())
        return fail(invalid(Reason::OptionUnknown, name, {name}));
    QJsonObject all;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto part = settingsFromText(rules, name + u'.' + entry.key(), valueAsText(entry.value()));
        if (!part)
            return part;
        for (auto setting = part->begin(); setting != part->end(); ++setting)
            all[setting.key()] = setting.value();
    }
    return all;
}

QJsonObject nested(const QJsonObject& set) {
    QJsonObject body;
    for (auto entry = set.begin(); entry != set.end(); ++entry) {
        const QString outer = entry.key().section(u'.', 0, 0);
        if (outer == entry.key()) {
            body[outer] = entry.value();
            continue;
        }
        QJsonObject object = body[outer].toObject();
        object[entry.key().section(u'.', 1)] = entry.value();
        body[outer] = object;
    }
    return body;
}

std::optional<ApiError> checkOptions(const QList<OptionRule>& rules, const QJsonObject& set) {
    for (auto entry = set.begin(); entry != set.end(); ++entry) {
        const OptionRule* rule = find(rules, entry.key());
        if (!rule)
            return invalid(Reason::OptionUnknown, entry.key(), {entry.key()});
        const auto now = asThingsStand(*rule, rules, set);
        if (now && !fits(*now, entry.value()))
            return wrong(*now);
        if (entry.value() == rule->fallback)
            continue;
        if (!now)
            return invalid(Reason::OptionExcluded, rule->name, {rule->name, rule->rangedBy});
        if (rule->needs && !holds(*rule->needs, rules, set))
            return invalid(Reason::OptionExcluded, rule->name, {rule->name, rule->needs->option});
        if (rule->excludedBy && holds(*rule->excludedBy, rules, set))
            return invalid(Reason::OptionExcluded, rule->name, {rule->name, rule->excludedBy->option});
    }
    return std::nullopt;
}
