// SPDX-License-Identifier: MIT
#include "services/domain/language.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

#include <algorithm>

namespace {

struct IsoCode {
    const char* two;
    const char* three;
};

// ISO 639-1 and 639-2/T of the languages the vendors and Apertium name
// (https://www.loc.gov/standards/iso639-2/php/code_list.php). QLocale has no table for this in Qt 6.4.
constexpr IsoCode isoCodes[] = {
    {"af", "afr"}, {"an", "arg"}, {"ar", "ara"}, {"be", "bel"}, {"bg", "bul"}, {"bn", "ben"}, {"br", "bre"},
    {"bs", "bos"}, {"ca", "cat"}, {"cs", "ces"}, {"cy", "cym"}, {"da", "dan"}, {"de", "deu"}, {"el", "ell"},
    {"en", "eng"}, {"eo", "epo"}, {"es", "spa"}, {"et", "est"}, {"eu", "eus"}, {"fa", "fas"}, {"fi", "fin"},
    {"fil", "fil"}, {"fr", "fra"}, {"ga", "gle"}, {"gl", "glg"}, {"he", "heb"}, {"hi", "hin"}, {"hr", "hrv"},
    {"hu", "hun"}, {"id", "ind"}, {"is", "isl"}, {"it", "ita"}, {"ja", "jpn"}, {"kk", "kaz"}, {"ko", "kor"},
    {"lt", "lit"}, {"lv", "lav"}, {"mk", "mkd"}, {"ms", "msa"}, {"mt", "mlt"}, {"nb", "nob"}, {"nl", "nld"},
    {"nn", "nno"}, {"no", "nor"}, {"oc", "oci"}, {"pl", "pol"}, {"pt", "por"}, {"ro", "ron"}, {"ru", "rus"},
    {"sk", "slk"}, {"sl", "slv"}, {"sr", "srp"}, {"sv", "swe"}, {"ta", "tam"}, {"th", "tha"}, {"tl", "tgl"},
    {"tr", "tur"}, {"uk", "ukr"}, {"ur", "urd"}, {"vi", "vie"}, {"yue", "yue"}, {"zh", "zho"}, {"se", "sme"},
    {"sh", "hbs"}, {"sc", "srd"}, {"tt", "tat"}, {"mr", "mar"}, {"id", "ind"}, {"ast", "ast"}, {"zlm", "zlm"},
};

QString base(const QString& code) {
    return code.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
}

bool has(const QList<Language>& languages, const QString& code, bool Language::*side) {
    return std::ranges::any_of(languages, [&](const Language& l) { return l.code == code && l.*side; });
}

bool fitsForm(const LanguageRules& rules, const QString& code) {
    return rules.open && QRegularExpression(QRegularExpression::anchoredPattern(rules.form.isEmpty() ? QStringLiteral(".+") : rules.form))
                             .match(code).hasMatch();
}

}  // namespace

bool LanguageRules::takesSource(const QString& code) const {
    return has(languages, code, &Language::source) || (!autoSource.isEmpty() && code == autoSource) || fitsForm(*this, code);
}

bool LanguageRules::takesTarget(const QString& code) const {
    return has(languages, code, &Language::target) || fitsForm(*this, code);
}

bool LanguageRules::takesPair(const QString& source, const QString& target) const {
    if (same && (source == target || (!autoSource.isEmpty() && source == autoSource)))
        return true;
    if (!pairs.isEmpty())
        return pairs.contains(qMakePair(source, target));
    return source != target;
}

QString englishName(const QString& code) {
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    const QString language = QLocale::languageToString(locale.language());
    if (!code.contains(QLatin1Char('-')))
        return language;
    return QStringLiteral("%1 (%2)").arg(language, QLocale::territoryToString(locale.territory()));
}

QString threeLetterCode(const QString& code) {
    const QByteArray wanted = base(code).toLatin1();
    for (const IsoCode& iso : isoCodes) {
        if (wanted == iso.two || wanted == iso.three)
            return QString::fromLatin1(iso.three);
    }
    return QStringLiteral("und");
}

QString twoLetterCode(const QString& code) {
    const QByteArray wanted = base(code).toLatin1();
    for (const IsoCode& iso : isoCodes) {
        if (wanted == iso.two || wanted == iso.three)
            return QString::fromLatin1(iso.two);
    }
    return base(code);
}
