// SPDX-License-Identifier: MIT
#include "models/launch/launchlanguages.h"

#include "models/job/vendorchoice.h"
#include "models/launch/launchplan.h"

#include <algorithm>

namespace {

QStringList spoken(const LaunchPlan& plan, bool Language::*how) {
    QStringList all;
    for (const QString& account : plan.layer().accounts) {
        const Operation* operation = plan.verdicts().operation(account);
        if (!operation)
            continue;
        const LanguageRules rules = plan.facts().known.languagesOf(*operation, account);
        QSet<QString> here;
        for (const QString& code : std::as_const(all))
            here.insert(spelledBy(rules, code));
        for (const Language& language : rules.languages) {
            if (language.*how && !here.contains(language.code))
                all << language.code;
        }
    }
    return all;
}

}  // namespace

QStringList targetsToChoose(const LaunchPlan& plan) {
    return spoken(plan, &Language::target);
}

QStringList sourcesToChoose(const LaunchPlan& plan) {
    return spoken(plan, &Language::source);
}

bool mayFindOut(const LaunchPlan& plan) {
    return std::ranges::any_of(plan.layer().accounts, [&](const QString& account) {
        const Operation* operation = plan.verdicts().operation(account);
        return operation && (!operation->languages.needsSource || !operation->languages.autoSource.isEmpty());
    });
}

QStringList accountsOf(const LaunchPlan& plan) {
    QStringList all;
    if (!plan.facts().vendors)
        return all;
    for (const Vendor& vendor : plan.facts().vendors->all()) {
        const qsizetype before = all.size();
        for (const Account& account : plan.facts().known.withKey) {
            if (account.vendor == vendor.id && vendor.needsKey())
                all << account.id;
        }
        if (all.size() == before)
            all << vendor.id;
    }
    return all;
}
