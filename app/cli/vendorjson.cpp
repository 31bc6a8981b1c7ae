// SPDX-License-Identifier: MIT
#include "app/cli/vendorjson.h"

#include "app/cli/question.h"
#include "services/domain/regionjson.h"
#include "ui/words/words.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

template <class Number>
void put(QJsonObject& json, QLatin1StringView name, const std::optional<Number>& value) {
    if (value)
        json[name] = *value;
}

void put(QJsonObject& json, QLatin1StringView name, const QStringList& values) {
    if (!values.isEmpty())
        json[name] = QJsonArray::fromStringList(values);
}

QJsonObject mediaJson(const MediaLimits& limits) {
    QJsonObject json{{u"needs_video"_s, limits.needsVideo}, {u"needs_sound"_s, limits.needsSound}};
    put(json, "max_bytes"_L1, limits.maxBytes);
    put(json, "min_seconds"_L1, limits.minSeconds);
    put(json, "max_seconds"_L1, limits.maxSeconds);
    put(json, "max_fps"_L1, limits.maxFramesPerSecond);
    put(json, "min_side"_L1, limits.leastSide);
    put(json, "max_side"_L1, limits.mostSide);
    put(json, "extensions"_L1, limits.extensions);
    put(json, "video_codecs"_L1, limits.videoCodecs);
    return json;
}

/// Those of the clip itself, and what the account and the operation add.
QJsonObject limitsJson(const Vendor& vendor, const Operation& operation) {
    QJsonObject json = operation.inputs.isEmpty() ? QJsonObject() : mediaJson(operation.inputs.first().limits);
    put(json, "requests_per_minute"_L1, vendor.limits.requestsPerMinute);
    put(json, "queries_per_second"_L1, vendor.limits.queriesPerSecond);
    put(json, "submits_per_second"_L1, vendor.limits.submitsPerSecond);
    put(json, "jobs_at_once"_L1, vendor.limits.jobsAtOnce);
    if (operation.regions.most > 0)
        json["max_regions"_L1] = operation.regions.most;
    if (operation.resultsLive)
        json["results_live_seconds"_L1] = qint64(operation.resultsLive->count());
    return json;
}

QJsonArray inputsJson(const Operation& operation) {
    QJsonArray inputs;
    for (const InputRule& input : operation.inputs)
        inputs << QJsonObject{{u"role"_s, roleName(input.role)}, {u"required"_s, input.required}, {u"limits"_s, mediaJson(input.limits)}};
    if (operation.needsText)
        inputs << QJsonObject{{u"role"_s, u"text"_s}, {u"required"_s, true}, {u"limits"_s, QJsonObject()}};
    return inputs;
}

QJsonObject conditionJson(const OptionCondition& condition) {
    return {{u"option"_s, condition.option}, {u"values"_s, QJsonArray::fromStringList(condition.values)}};
}

QJsonObject rangesJson(const OptionRule& rule) {
    QJsonObject by;
    for (const OptionRange& range : rule.ranges)
        by[range.value] = QJsonObject{{u"min"_s, range.least}, {u"max"_s, range.most}};
    return {{u"option"_s, rule.rangedBy}, {u"by_value"_s, by}};
}

QJsonObject optionJson(const OptionRule& rule) {
    QJsonObject json{{u"name"_s, rule.name}, {u"type"_s, optionTypeName(rule.type)}, {u"default"_s, rule.fallback}};
    if (rule.type == OptionType::Choice)
        json["choices"_L1] = QJsonArray::fromStringList(rule.choices);
    if (rule.type == OptionType::Integer || rule.type == OptionType::Number) {
        json["min"_L1] = rule.least;
        json["max"_L1] = rule.most;
    }
    if (!rule.rangedBy.isEmpty())
        json["ranges"_L1] = rangesJson(rule);
    if (rule.needs)
        json["needs"_L1] = conditionJson(*rule.needs);
    if (rule.excludedBy)
        json["excluded_by"_L1] = conditionJson(*rule.excludedBy);
    return json;
}

QJsonObject regionsJson(const RegionPolicy& policy) {
    QJsonArray kinds;
    for (const RegionKind kind : policy.kinds)
        kinds << regionKindName(kind);
    return {{u"max"_s, policy.most},
            {u"kinds"_s, kinds},
            {u"unit"_s, policy.unit == RegionUnit::Normalised ? u"normalised"_s : u"pixels"_s},
            {u"option"_s, orNull(policy.option)},
            {u"needed_for"_s, QJsonArray::fromStringList(policy.neededFor)}};
}

/// The codes themselves are what `languages` prints.
QJsonObject languagesJson(const LanguageRules& rules) {
    return {{u"auto"_s, orNull(rules.autoSource)},
            {u"open"_s, rules.open},
            {u"form"_s, orNull(rules.form)},
            {u"needs_source"_s, rules.needsSource},
            {u"needs_target"_s, rules.needsTarget}};
}

QJsonObject operationJson(const Vendor& vendor, const Operation& operation) {
    QJsonArray options;
    for (const OptionRule& rule : operation.options)
        options << optionJson(rule);
    QJsonArray outputs;
    for (const OutputRole role : operation.outputs)
        outputs << roleName(role);
    const QJsonObject voice{{u"offered"_s, operation.voice.offered},
                            {u"needed"_s, operation.voice.needed},
                            {u"unless"_s, QJsonArray::fromStringList(operation.voice.unlessOptions)}};
    QJsonObject json{{u"kind"_s, operationName(operation.kind)},
                     {u"inputs"_s, inputsJson(operation)},
                     {u"options"_s, options},
                     {u"limits"_s, limitsJson(vendor, operation)},
                     {u"regions"_s, regionsJson(operation.regions)},
                     {u"languages"_s, languagesJson(operation.languages)},
                     {u"voice"_s, voice},
                     {u"needs_consent"_s, operation.needsConsent},
                     {u"several_targets"_s, operation.severalTargets},
                     {u"outputs"_s, outputs},
                     {u"draft"_s, operation.draft}};
    if (operation.unavailable)
        json["unavailable"_L1] = words::sentence(*operation.unavailable);
    return json;
}

QJsonArray operationsJson(const Vendor& vendor, const QList<Operation>& operations) {
    QJsonArray all;
    for (const Operation& operation : operations)
        all << operationJson(vendor, operation);
    return all;
}

}  // namespace

QJsonObject vendorJson(const Vendor& vendor) {
    return {{u"id"_s, vendor.id},
            {u"name"_s, words::vendorName(vendor.id, vendor.name)},
            {u"operations"_s, operationsJson(vendor, vendor.operations)},
            {u"makers"_s, operationsJson(vendor, vendor.makers)},
            {u"upload"_s, bool(vendor.upload)},
            {u"only_https"_s, vendor.onlyHttpsInputs}};
}

QString vendorText(const Vendor& vendor) {
    QStringList lines{u"%1  (%2)"_s.arg(vendor.id, words::vendorName(vendor.id, vendor.name))};
    for (const Operation& operation : vendor.operations + vendor.makers) {
        QStringList options;
        for (const OptionRule& rule : operation.options)
            options << rule.name;
        QString line = u"  %1"_s.arg(operationName(operation.kind), -12);
        if (!options.isEmpty())
            line += u"  options: "_s + options.join(", "_L1);
        if (operation.unavailable)
            line += u"  ("_s + words::sentence(*operation.unavailable) + u')';
        lines << line;
    }
    return lines.join(u'\n');
}
