// SPDX-License-Identifier: MIT
#include "app/cli/watchrules.h"

#include "app/cli/question.h"
#include "app/cli/runjobs.h"
#include "app/cli/runsettings.h"
#include "models/glossary/glossaryfile.h"
#include "services/watch/namepattern.h"
#include "services/watch/rulefile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError wrong(const QString& option, const QString& form) {
    return invalid(Reason::OptionWrong, option, {option, form});
}

/// 0 where the option is absent.
Result<double> numberOf(const CommandLine& line, const QString& option, double most, bool whole) {
    if (!line.has(option))
        return 0;
    bool ok = false;
    const double number = line.value(option).toDouble(&ok);
    if (!ok || !std::isfinite(number) || number <= 0 || number > most || (whole && number != std::floor(number)))
        return fail(wrong(option, whole ? u"1 - %1"_s.arg(most, 0, 'f', 0) : u"a number above 0"_s));
    return number;
}

/// What is told by a file's name is not missing in the rule.
QStringList toldByName(const QString& pattern) {
    QStringList told;
    if (namepattern::tellsSource(pattern))
        told << u"from"_s;
    if (namepattern::tellsTargets(pattern))
        told << u"to"_s;
    return told;
}

std::optional<ApiError> takeNumbers(WatchRule& rule, const CommandLine& line) {
    const auto files = numberOf(line, u"daily-files"_s, 100'000, true);
    const auto credits = numberOf(line, u"daily-credits"_s, 1e9, false);
    const auto stable = numberOf(line, u"stable"_s, 86'400, true);
    for (const auto& number : {files, credits, stable}) {
        if (!number)
            return number.error();
    }
    rule.dailyFiles = int(*files);
    rule.dailyCredits = *credits;
    if (*stable > 0)
        rule.stableSeconds = int(*stable);
    return std::nullopt;
}

void print(const Output& output, const WatchRule& rule) {
    QStringList vendors, targets;
    for (const JobSpec& job : rule.jobs) {
        vendors << job.account;
        targets << job.targetLanguage;
    }
    vendors.removeDuplicates();
    targets.removeDuplicates();
    targets.removeAll(QString());
    const QString operation = operationName(rule.jobs.first().operation);
    output.line({{u"id"_s, rule.id},
                 {u"folder"_s, rule.folder},
                 {u"on"_s, rule.on},
                 {u"subfolders"_s, rule.subfolders},
                 {u"operation"_s, operation},
                 {u"vendors"_s, QJsonArray::fromStringList(vendors)},
                 {u"targets"_s, QJsonArray::fromStringList(targets)},
                 {u"from_name"_s, orNull(rule.pattern)},
                 {u"stable_seconds"_s, rule.stableSeconds},
                 {u"daily_files"_s, rule.dailyFiles > 0 ? QJsonValue(rule.dailyFiles) : QJsonValue()},
                 {u"daily_credits"_s, rule.dailyCredits > 0 ? QJsonValue(rule.dailyCredits) : QJsonValue()}},
                u"%1  %2  %3  %4  %5%6"_s.arg(rule.id, rule.folder, operation, vendors.join(u','), targets.join(u','), rule.on ? QString() : u"  off"_s));
}

}  // namespace

Result<WatchRule> ruleOf(Session& session) {
    CommandLine line = session.line();
    WatchRule rule{.folder = absoluteInput(line.value(u"add"_s)), .subfolders = line.has(u"subfolders"_s), .pattern = line.value(u"from-name"_s)};
    if (!QFileInfo(rule.folder).isDir())
        return fail(invalid(Reason::WatchFolderGone, u"add"_s, {rule.folder}));
    if (line.has(u"from-name"_s) && !namepattern::isOne(rule.pattern))
        return fail(wrong(u"from-name"_s, u"*.{from}, *_{to}"_s));
    if (const auto error = takeNumbers(rule, line))
        return fail(*error);
    line.arguments = {u"/"_s};  // stands for the file that is to come
    const JobMaking making{.vendors = session.engine().vendors(),
                           .resultsFolder = session.profile().results,
                           .account = [&session](const QString& id) { return session.accounts().account(id); },
                           .casts = session.profile().casts(),
                           .glossaries = glossaryfile::pathIn(session.profile().data),
                           .recipes = session.profile().recipes(),
                           .withKey = session.accountsWithKey(),
                           .presets = session.profile().presets(),
                           .later = toldByName(rule.pattern)};
    const auto jobs = jobsOf(line, making);
    if (!jobs)
        return fail(jobs.error());
    rule.jobs = *jobs;
    for (JobSpec& job : rule.jobs)
        job.source.clear();
    if (feedsItself(rule))
        return fail(wrong(u"out"_s, u"any folder but the watched one"_s));
    return rule;
}

std::optional<ApiError> addRule(Session& session) {
    auto rule = ruleOf(session);
    if (!rule)
        return rule.error();
    if (const auto error = session.profile().create())
        return error;
    const auto error = rulefile::edit(rulefile::pathIn(session.profile().data), [&rule](QList<WatchRule>& rules) {
        QStringList taken;
        for (const WatchRule& other : std::as_const(rules))
            taken << other.id;
        rule->id = ruleIdFor(*rule, taken);
        rules << *rule;
    });
    if (!error)
        print(session.output(), *rule);
    return error;
}

std::optional<ApiError> listRules(const Session& session) {
    const auto rules = rulefile::read(rulefile::pathIn(session.profile().data));
    if (!rules)
        return rules.error();
    for (const WatchRule& rule : *rules)
        print(session.output(), rule);
    if (rules->isEmpty())
        session.output().remark(u"No folder is watched yet."_s);
    return std::nullopt;
}

std::optional<ApiError> removeRule(const Session& session) {
    const QString id = session.line().value(u"remove"_s);
    const QString path = rulefile::pathIn(session.profile().data);
    const auto rules = rulefile::read(path);
    if (!rules)
        return rules.error();
    QStringList ids;
    for (const WatchRule& rule : *rules)
        ids << rule.id;
    if (!ids.contains(id))
        return wrong(u"remove"_s, ids.isEmpty() ? u"-"_s : ids.join(u", "_s));
    return rulefile::edit(path, [&id](QList<WatchRule>& all) { all.removeIf([&id](const WatchRule& rule) { return rule.id == id; }); });
}
