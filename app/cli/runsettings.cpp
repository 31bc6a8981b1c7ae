// SPDX-License-Identifier: MIT
#include "app/cli/runsettings.h"

#include "services/domain/bucket.h"
#include "services/domain/nametemplate.h"
#include "services/domain/regionjson.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError wrong(const QString& option, const QString& form) {
    return invalid(Reason::OptionWrong, option, {option, form});
}

Result<QJsonObject> settingOf(const QString& setting, const Operation& operation) {
    const QString name = setting.section(u'=', 0, 0);
    if (!setting.contains(u'='))
        return fail(invalid(Reason::OptionUnknown, name, {name}));
    return settingsFromText(operation.options, name, setting.section(u'=', 1));
}

Result<QList<Region>> regionsOf(const CommandLine& line) {
    QList<Region> regions;
    for (const QString& text : line.options.value(u"region"_s)) {
        const auto region = regionFromText(text);
        if (!region)
            return fail(wrong(u"region"_s, u"x,y,w,h[:kind[:start-end]]"_s));
        regions << *region;
    }
    return regions;
}

/// Invalid where the option is absent.
Result<QSize> frameSizeOf(const CommandLine& line) {
    static const QRegularExpression form(u"^([1-9][0-9]{0,4})x([1-9][0-9]{0,4})$"_s);
    if (!line.has(u"frame-size"_s))
        return QSize();
    const auto match = form.match(line.value(u"frame-size"_s));
    if (!match.hasMatch())
        return fail(wrong(u"frame-size"_s, u"1920x1080"_s));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<QString> stageOf(const CommandLine& line) {
    const QString stage = line.value(u"stage"_s);
    if (line.has(u"stage"_s) && bucketFromText(stage).name.isEmpty())
        return fail(wrong(u"stage"_s, u"s3://bucket/prefix"_s));
    return stage;
}

Result<double> capOf(const CommandLine& line) {
    bool ok = true;
    const double cap = line.has(u"max-credits"_s) ? line.value(u"max-credits"_s).toDouble(&ok) : 0;
    if (!ok || !std::isfinite(cap) || cap < 0)  // "nan" is a number to Qt, and stored as none: no cap at all
        return fail(wrong(u"max-credits"_s, u"0 - ..."_s));
    return cap;
}

}  // namespace

QString absoluteInput(const QString& input) {
    return input.isEmpty() || isUrl(input) ? input : QDir::cleanPath(QDir::current().absoluteFilePath(input));
}

Result<QList<QJsonObject>> settingsOf(const CommandLine& line, const QList<const Operation*>& operations) {
    QList<QJsonObject> all(operations.size());
    for (const QString& setting : line.options.value(u"set"_s)) {
        std::optional<ApiError> unknown;
        bool known = false;
        for (qsizetype i = 0; i < operations.size(); ++i) {
            const auto parts = settingOf(setting, *operations[i]);
            if (!parts && parts.error().reason != Reason::OptionUnknown)
                return fail(parts.error());
            if (!parts) {
                unknown = parts.error();
                continue;
            }
            known = true;
            for (auto part = parts->begin(); part != parts->end(); ++part)
                all[i][part.key()] = part.value();
        }
        if (unknown && !known)
            return fail(*unknown);
    }
    return all;
}

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

QString sourceLanguage(const CommandLine& line, const LanguageRules& rules) {
    const QString from = line.value(u"from"_s);
    return from == "auto"_L1 && !rules.autoSource.isEmpty() ? rules.autoSource : from;
}

Result<JobSpec> commonJob(const CommandLine& line, const QString& resultsFolder) {
    const auto regions = regionsOf(line);
    if (!regions)
        return fail(regions.error());
    const auto frameSize = frameSizeOf(line);
    if (!frameSize)
        return fail(frameSize.error());
    const auto stage = stageOf(line);
    if (!stage)
        return fail(stage.error());
    const auto cap = capOf(line);
    if (!cap)
        return fail(cap.error());
    if (const auto problem = nametemplate::problem(line.value(u"template"_s)))
        return fail(*problem);
    return JobSpec{.text = line.value(u"text"_s),
                   .audio = absoluteInput(line.value(u"audio"_s)),
                   .image = absoluteInput(line.value(u"image"_s)),
                   .subtitles = absoluteInput(line.value(u"subtitles"_s)),
                   .regions = *regions,
                   .title = line.value(u"name"_s),
                   .folder = line.has(u"out"_s) ? absoluteInput(line.value(u"out"_s)) : resultsFolder,
                   .nameTemplate = line.value(u"template"_s),
                   .maxCredits = *cap,
                   .frameSize = *frameSize,
                   .stage = *stage,
                   .consent = line.value(u"consent"_s),
                   .reuse = line.has(u"reuse"_s) || (line.has(u"recipe"_s) && !line.has(u"again"_s)),
                   .fit = line.has(u"fit"_s)};
}
