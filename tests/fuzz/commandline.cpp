// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/runsettings.h"
#include "tests/fuzz/families.h"
#include "tests/fuzz/vendorsread.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Only the kind of each value: what excludes what is judged with the whole job.
bool fitsItsRules(const QJsonObject& set, const QList<OptionRule>& rules) {
    QList<OptionRule> plain;
    for (const OptionRule& rule : rules)
        plain.append({.name = rule.name, .type = rule.type, .choices = rule.choices, .least = rule.least, .most = rule.most});
    return !checkOptions(plain, set);
}

QStringList wrongSettings(const CommandLine& line) {
    QStringList wrong;
    for (const Vendor& vendor : everyVendor().all()) {
        QList<const Operation*> operations;
        for (const Operation& operation : vendor.operations)
            operations << &operation;
        const auto all = settingsOf(line, operations);
        for (qsizetype i = 0; all && i < operations.size(); ++i) {
            static_cast<void>(sourceLanguage(line, operations[i]->languages));
            if (!fitsItsRules((*all)[i], operations[i]->options))
                wrong << u"%1 is given a setting that its check refuses"_s.arg(vendor.id);
        }
    }
    return wrong;
}

QStringList wrongJob(const CommandLine& line) {
    QStringList wrong;
    const auto job = commonJob(line, u"/results"_s);
    if (!job)
        return wrong;
    if (!std::isfinite(job->maxCredits) || job->maxCredits < 0)
        wrong << u"a cap that is none"_s;
    if (line.has(u"max-credits"_s) && !(jobFromJson(toJson(*job)) == *job))
        wrong << u"a cap that is lost when the job is stored"_s;
    if (!(jobFromJson(toJson(*job)) == *job))
        wrong << u"a job changes when it is stored"_s;
    return wrong;
}

}  // namespace

QStringList families::commandline(const QByteArray& bytes) {
    const auto line = readCommandLine(QString::fromUtf8(bytes).split(u'\n'));
    if (!line)
        return {};
    static_cast<void>(voiceFor(*line, u"es"_s));
    static_cast<void>(line->list(u"to"_s));
    QStringList wrong = wrongJob(*line) + wrongSettings(*line);
    if (!line->help && line->command.isEmpty())
        wrong << u"a line without a command is taken"_s;
    return wrong;
}
