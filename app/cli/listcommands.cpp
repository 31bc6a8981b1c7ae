// SPDX-License-Identifier: MIT
#include "app/cli/listcommands.h"

#include "ui/words/words.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QJsonObject limitsJson(const Vendor& vendor, const Operation& operation) {
    QJsonObject json;
    const auto put = [&json](QLatin1StringView name, const auto& value) {
        if (value)
            json[name] = *value;
    };
    if (!operation.inputs.isEmpty()) {
        const MediaLimits& limits = operation.inputs.first().limits;
        put("max_bytes"_L1, limits.maxBytes);
        put("min_seconds"_L1, limits.minSeconds);
        put("max_seconds"_L1, limits.maxSeconds);
        put("max_fps"_L1, limits.maxFramesPerSecond);
        json["needs_sound"_L1] = limits.needsSound;
    }
    put("requests_per_minute"_L1, vendor.limits.requestsPerMinute);
    put("jobs_at_once"_L1, vendor.limits.jobsAtOnce);
    if (operation.regions.most > 0)
        json["max_regions"_L1] = operation.regions.most;
    if (operation.resultsLive)
        json["results_live_seconds"_L1] = qint64(operation.resultsLive->count());
    return json;
}

QJsonArray inputsJson(const Operation& operation) {
    QJsonArray inputs;
    for (const InputRule& input : operation.inputs)
        inputs << QJsonObject{{u"role"_s, roleName(input.role)}, {u"required"_s, input.required}};
    if (operation.needsText)
        inputs << QJsonObject{{u"role"_s, u"text"_s}, {u"required"_s, true}};
    return inputs;
}

QJsonArray optionsJson(const Operation& operation) {
    QJsonArray options;
    for (const OptionRule& rule : operation.options) {
        QJsonObject json{{u"name"_s, rule.name}, {u"type"_s, optionTypeName(rule.type)}, {u"default"_s, rule.fallback}};
        if (rule.type == OptionType::Choice)
            json["choices"_L1] = QJsonArray::fromStringList(rule.choices);
        if (rule.type == OptionType::Integer || rule.type == OptionType::Number) {
            json["min"_L1] = rule.least;
            json["max"_L1] = rule.most;
        }
        if (rule.needs)
            json["needs"_L1] = rule.needs->option;
        if (rule.excludedBy)
            json["excluded_by"_L1] = rule.excludedBy->option;
        options << json;
    }
    return options;
}

QJsonObject vendorJson(const Vendor& vendor) {
    QJsonArray operations;
    for (const Operation& operation : vendor.operations) {
        QJsonObject json{{u"kind"_s, operationName(operation.kind)}, {u"inputs"_s, inputsJson(operation)},
                         {u"options"_s, optionsJson(operation)},     {u"limits"_s, limitsJson(vendor, operation)},
                         {u"draft"_s, operation.draft},              {u"voice"_s, operation.voice.offered}};
        if (operation.unavailable)
            json["unavailable"_L1] = words::sentence(*operation.unavailable);
        operations << json;
    }
    return {{u"id"_s, vendor.id}, {u"name"_s, words::vendorName(vendor.id, vendor.name)}, {u"operations"_s, operations}};
}

QString vendorText(const Vendor& vendor) {
    QStringList lines{u"%1  (%2)"_s.arg(vendor.id, words::vendorName(vendor.id, vendor.name))};
    for (const Operation& operation : vendor.operations) {
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

/// The offline engine's description is complete once it has looked what is installed.
void afterLooking(Session& session, const std::function<void()>& next) {
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(), next, Qt::SingleShotConnection);
    session.engine().findLocalTools();
}

void printLanguages(Session& session, const Done& done) {
    const QString id = session.line().arguments.value(0);
    const Vendor& vendor = *session.engine().vendors().find(id.section(u'/', 0, 0));
    const QString wanted = session.line().has(u"operation"_s) ? session.line().value(u"operation"_s)
                                                              : operationName(vendor.operations.first().kind);
    const auto kind = operationFromName(wanted);
    if (!kind)
        return done(session.refuse(invalid(Reason::UnknownOperation, u"operation"_s, {wanted})));
    const Operation* operation = vendor.operation(*kind);
    if (!operation)
        return done(session.refuse(invalid(Reason::OperationMissing, u"operation"_s, {vendor.id, wanted})));
    for (const Language& language : operation->languages.languages) {
        const QString sides = language.source && language.target ? u"from and into"_s : language.source ? u"from"_s : u"into"_s;
        session.output().line({{u"vendor"_s, vendor.id},
                               {u"code"_s, language.code},
                               {u"name"_s, language.name},
                               {u"source"_s, language.source},
                               {u"target"_s, language.target}},
                              u"%1  %2  %3"_s.arg(language.code, -8).arg(language.name, -28).arg(sides));
    }
    done(exitcode::done);
}

}  // namespace

void listVendors(Session& session, const Done& done) {
    afterLooking(session, [&session, done] {
        for (const Vendor& vendor : session.engine().vendors().all())
            session.output().line(vendorJson(vendor), vendorText(vendor));
        done(exitcode::done);
    });
}

void listLanguages(Session& session, const Done& done) {
    if (const auto account = session.accountArgument(); !account)
        return done(session.refuse(account.error()));
    afterLooking(session, [&session, done] { printLanguages(session, done); });
}
