// SPDX-License-Identifier: MIT
#include "models/job/accountknowledge.h"

#include <algorithm>

Account AccountKnowledge::account(const QString& id) const {
    const auto found = std::ranges::find(withKey, id, &Account::id);
    return found == withKey.end() ? Account{.id = id, .vendor = id.section(QLatin1Char('/'), 0, 0)} : *found;
}

Voice AccountKnowledge::voice(const QString& account, const QString& id) const {
    const QList<Voice> all = voices.value(account);
    const auto found = std::ranges::find(all, id, &Voice::id);
    return found == all.end() ? Voice() : *found;
}

LanguageRules AccountKnowledge::languagesOf(const Operation& operation, const QString& account) const {
    LanguageRules rules = operation.languages;
    QList<Language> told = languages.value(account);
    if (told.isEmpty())
        return rules;
    if (!rules.open && !rules.languages.isEmpty()) {
        told.removeIf([&](const Language& language) {
            return std::ranges::find(rules.languages, language.code, &Language::code) == rules.languages.end();
        });
    }
    if (!told.isEmpty())
        rules.languages = told;
    return rules;
}
