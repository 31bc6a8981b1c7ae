// SPDX-License-Identifier: MIT
#include "services/domain/voicetongue.h"

#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

namespace {

bool isTerritory(const QString& part) {
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    return (part.size() == 2 && std::ranges::all_of(part, isLetter)) || (part.size() == 3 && std::ranges::all_of(part, isDigit));
}

QStringList partsOf(const QString& code) {
    return QString(code).replace(QLatin1Char('_'), QLatin1Char('-')).split(QLatin1Char('-'));
}

/// AnyLanguage where nobody knows it.
QLocale::Language languageIn(const QStringList& parts) {
    const QLocale::Language known = QLocale::codeToLanguage(parts.first().toLower());
    return known == QLocale::C ? QLocale::AnyLanguage : known;
}

bool isKnown(const QString& code) {
    return languageIn(partsOf(code)) != QLocale::AnyLanguage;
}

const QHash<QString, QString>& languagesByName() {
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const auto known = QLocale::Language(language);
            all.insert(QLocale::languageToString(known).toLower(), QLocale::languageToCode(known));
        }
        return all;
    }();
    return names;
}

const QHash<QString, QString>& territoriesByName() {
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
            const auto known = QLocale::Territory(territory);
            all.insert(QLocale::territoryToString(known).toLower(), QLocale::territoryToCode(known));
        }
        return all;
    }();
    return names;
}

}  // namespace

VoiceTongue tongueOf(const QString& code) {
    const QStringList parts = partsOf(code);
    const QLocale::Language known = languageIn(parts);
    if (known == QLocale::AnyLanguage)
        return {.language = code};
    VoiceTongue tongue{.language = QLocale::languageToCode(known)};
    const auto territory = std::find_if(parts.begin() + 1, parts.end(), isTerritory);
    if (territory != parts.end())
        tongue.territory = territory->toUpper();
    return tongue;
}

VoiceTongue tongueOf(const QString& code, const QString& englishWords) {
    const VoiceTongue told = tongueOf(code);
    if (code.isEmpty() || isKnown(code))
        return told;
    static const QRegularExpression behind(QStringLiteral(R"(\s*[(,-].*)"));
    const QString name = QString(englishWords).remove(behind).trimmed().toLower();
    const QString language = languagesByName().value(name);
    if (language.isEmpty())
        return told;
    VoiceTongue tongue{.language = language};
    const QString inside = englishWords.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    for (const QString& word : inside.split(QLatin1Char(','))) {
        if (const QString territory = territoriesByName().value(word.trimmed().toLower()); !territory.isEmpty())
            tongue.territory = territory;
    }
    return tongue;
}

bool speakAlike(const VoiceTongue& a, const VoiceTongue& b) {
    if (a.language.isEmpty() || b.language.isEmpty())
        return true;
    return a.language == b.language && (a.territory.isEmpty() || b.territory.isEmpty() || a.territory == b.territory);
}
