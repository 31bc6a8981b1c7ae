// SPDX-License-Identifier: MIT
#include "models/cast/castlanguage.h"

#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "es" of "Spanish (Mexico)".
QString codeOfName(const QString& english) {
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (int language = QLocale::C + 1; language <= int(QLocale::LastLanguage); ++language) {
            const auto known = static_cast<QLocale::Language>(language);
            all.insert(QLocale::languageToString(known).toLower(), QLocale::languageToCode(known));
        }
        return all;
    }();
    static const QRegularExpression behind(uR"(\s*[(,-].*)"_s);
    return codes.value(QString(english).remove(behind).trimmed().toLower());
}

QString territory(const QString& code) {
    static const QRegularExpression form(u"[-_]([A-Za-z]{2}|[0-9]{3})(?:[-_]|$)"_s);
    return form.match(code).captured(1).toUpper();
}

}  // namespace

QString languageTag(const QString& code, const QList<Language>& told) {
    if (QLocale(code).language() != QLocale::C) {
        const QString region = territory(code);
        return region.isEmpty() ? twoLetterCode(code) : twoLetterCode(code) + u'-' + region;
    }
    const auto known = std::ranges::find(told, code, &Language::code);
    const QString named = known == told.end() ? QString() : codeOfName(known->family.isEmpty() ? known->name : known->family);
    return named.isEmpty() ? code : named;
}

bool covers(const QString& spoken, const QString& wanted) {
    if (spoken.isEmpty())
        return true;
    if (twoLetterCode(spoken) != twoLetterCode(wanted))
        return false;
    const QString has = territory(spoken), asked = territory(wanted);
    return has.isEmpty() || asked.isEmpty() || has == asked;
}
