// SPDX-License-Identifier: MIT
#include "models/launch/launchlanguages.h"

#include "models/launch/launchplan.h"

#include <algorithm>

namespace {

/// The same for all spellings that spelledBy takes for one language: a region is never dropped or made up.
QString keyOf(const QString& code) {
    return code.contains(u'-') ? code.toLower() : twoLetterCode(code);
}

QStringList spoken(const LaunchPlan& plan, bool Language::*how) {
    QStringList all;
    QSet<QString> known;
    for (const QString& account : plan.layer().accounts) {
        const Operation* operation = plan.verdicts().operation(account);
        if (!operation)
            continue;
        for (const Language& language : plan.facts().known.languagesOf(*operation, account).languages) {
            const QString key = keyOf(language.code);
            if (!(language.*how) || known.contains(key))
                continue;
            known.insert(key);
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
