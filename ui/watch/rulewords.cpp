// SPDX-License-Identifier: MIT
#include "ui/watch/rulewords.h"

#include "services/watch/namepattern.h"
#include "ui/words/watchwords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchFolders)
};

}  // namespace

QString ruleSummary(const WatchRule& rule, const std::function<QString(const QString& account)>& vendorName) {
    if (rule.jobs.isEmpty())
        return {};
    QStringList languages, vendors;
    for (const JobSpec& job : rule.jobs) {
        if (!job.targetLanguage.isEmpty())
            languages << words::languageName(job.targetLanguage);
        vendors << vendorName(job.account);
    }
    languages.removeDuplicates();
    vendors.removeDuplicates();
    const QString what = words::operationShort(rule.jobs.first().operation);
    const QString who = vendors.join(u", "_s);
    if (namepattern::tellsTargets(rule.pattern))
        return Words::tr("%1 into what the name says, at %2").arg(what, who);
    return languages.isEmpty() ? Words::tr("%1 at %2").arg(what, who) : Words::tr("%1 into %2 at %3").arg(what, languages.join(u", "_s), who);
}

WatchWording watchWording(std::function<QString(const QString& account)> vendorName) {
    return {.what = [vendorName = std::move(vendorName)](const WatchRule& rule) { return ruleSummary(rule, vendorName); },
            .state = [](const WatchRule&, const WatchStatus& status) { return words::watchState(status); },
            .counts = [](const WatchRule&, const WatchStatus& status) { return words::watchCounts(status); },
            .heads = [] { return QStringList{Words::tr("Folder"), Words::tr("What is done"), Words::tr("State"), Words::tr("So far")}; }};
}
