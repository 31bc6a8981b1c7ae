// SPDX-License-Identifier: MIT
#include "app/cli/runjobs.h"

#include "services/domain/regionjson.h"
#include "services/vendors/jobcheck.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString absolute(const QString& input) {
    return input.isEmpty() || isUrl(input) ? input : QDir::cleanPath(QDir::current().absoluteFilePath(input));
}

Result<QJsonObject> optionsOf(const CommandLine& line, const Operation& operation) {
    QJsonObject options;
    for (const QString& setting : line.options.value(u"set"_s)) {
        const QString name = setting.section(u'=', 0, 0);
        const auto rule = std::ranges::find(operation.options, name, &OptionRule::name);
        if (rule == operation.options.end() || !setting.contains(u'='))
            return fail(invalid(Reason::OptionUnknown, name, {name}));
        const auto value = optionFromText(*rule, setting.section(u'=', 1));
        if (!value)
            return fail(value.error());
        options[name] = *value;
    }
    return options;
}

Result<QList<Region>> regionsOf(const CommandLine& line) {
    QList<Region> regions;
    for (const QString& text : line.options.value(u"region"_s)) {
        const auto region = regionFromText(text);
        if (!region)
            return fail(invalid(Reason::OptionWrong, u"region"_s, {u"region"_s, u"x,y,w,h[:kind[:start-end]]"_s}));
        regions << *region;
    }
    return regions;
}

/// `--voice ID`, or `--voice es=ID` for one language.
QString voiceFor(const CommandLine& line, const QString& language) {
    QString voice;
    for (const QString& value : line.options.value(u"voice"_s)) {
        if (!value.contains(u'='))
            voice = voice.isEmpty() ? value : voice;
        else if (value.section(u'=', 0, 0) == language)
            return value.section(u'=', 1);
    }
    return voice;
}

Result<const Vendor*> vendorOf(const QString& account, OperationKind kind, const VendorRegistry& vendors) {
    const Vendor* vendor = vendors.find(account.section(u'/', 0, 0));
    if (!vendor)
        return fail(invalid(Reason::UnknownVendor, u"vendor"_s, {account}));
    if (!vendor->operation(kind))
        return fail(invalid(Reason::OperationMissing, u"operation"_s, {vendor->id, operationName(kind)}));
    return vendor;
}

Result<JobSpec> commonJob(const CommandLine& line, const QString& resultsFolder) {
    const auto regions = regionsOf(line);
    if (!regions)
        return fail(regions.error());
    bool capOk = true;
    const double cap = line.has(u"max-credits"_s) ? line.value(u"max-credits"_s).toDouble(&capOk) : 0;
    if (!capOk || cap < 0)
        return fail(invalid(Reason::OptionWrong, u"max-credits"_s, {u"max-credits"_s, u"0 - ..."_s}));
    return JobSpec{.sourceLanguage = line.value(u"from"_s),
                   .text = line.value(u"text"_s),
                   .audio = absolute(line.value(u"audio"_s)),
                   .image = absolute(line.value(u"image"_s)),
                   .subtitles = absolute(line.value(u"subtitles"_s)),
                   .regions = *regions,
                   .title = line.value(u"name"_s),
                   .folder = line.has(u"out"_s) ? absolute(line.value(u"out"_s)) : resultsFolder,
                   .nameTemplate = line.value(u"template"_s),
                   .maxCredits = cap};
}

}  // namespace

Result<QList<JobSpec>> jobsOf(const CommandLine& line, const VendorRegistry& vendors, const QString& resultsFolder) {
    const auto kind = operationFromName(line.value(u"operation"_s));
    if (!kind)
        return fail(invalid(Reason::UnknownOperation, u"operation"_s, {line.value(u"operation"_s)}));
    const auto common = commonJob(line, resultsFolder);
    if (!common)
        return fail(common.error());
    QStringList accounts = line.list(u"vendor"_s);
    if (accounts.isEmpty() && !vendors.offering(*kind).isEmpty())
        accounts << vendors.offering(*kind).first()->id;
    const QStringList inputs = line.arguments.isEmpty() ? QStringList{QString()} : line.arguments;
    const QStringList targets = line.list(u"to"_s).isEmpty() ? QStringList{QString()} : line.list(u"to"_s);

    QList<JobSpec> jobs;
    for (const QString& account : std::as_const(accounts)) {
        const auto vendor = vendorOf(account, *kind, vendors);
        if (!vendor)
            return fail(vendor.error());
        const auto options = optionsOf(line, *(*vendor)->operation(*kind));
        if (!options)
            return fail(options.error());
        for (const QString& input : inputs) {
            for (const QString& target : targets) {
                JobSpec job = *common;
                job.operation = *kind;
                job.vendor = (*vendor)->id;
                job.account = account;
                job.source = absolute(input);
                job.targetLanguage = target;
                job.voice = voiceFor(line, target);
                job.options = *options;
                if (const auto problems = checkJob(**vendor, job); !problems.isEmpty())
                    return fail(problems.first());
                jobs << job;
            }
        }
    }
    return jobs;
}
