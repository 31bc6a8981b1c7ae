// SPDX-License-Identifier: MIT
#include "models/cast/castlanguage.h"

#include "services/domain/voicetongue.h"

#include <QtCore/qlocale.h>

#include <algorithm>

namespace {

/// What the words beside a code tell is the language alone: "Spanish (Mexico)" may be anybody's idea of a dialect.
QString tagOf(const QString& code, const QString& words) {
    if (QLocale(code).language() == QLocale::C)
        return tongueOf(code, words).language;
    const QString territory = tongueOf(code).territory;
    return territory.isEmpty() ? twoLetterCode(code) : twoLetterCode(code) + QLatin1Char('-') + territory;
}

}  // namespace

QString languageTag(const QString& code, const QList<Language>& told) {
    const auto known = std::ranges::find(told, code, &Language::code);
    return tagOf(code, known == told.end() ? QString() : known->family.isEmpty() ? known->name : known->family);
}

QString languageTag(const Voice& voice, const QList<Language>& told) {
    const QString tag = languageTag(voice.language, told);
    return tag == voice.language ? tagOf(tag, voice.accent) : tag;
}

bool covers(const QString& spoken, const QString& wanted) {
    return spoken.isEmpty() || (!wanted.isEmpty() && speakAlike(tongueOf(spoken), tongueOf(wanted)));
}
