// SPDX-License-Identifier: MIT
#include "services/watch/namepattern.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const QString from = u"{from}"_s;
const QString to = u"{to}"_s;
const QString code = u"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"_s;

QRegularExpression formOf(const QString& pattern) {
    QString form = QRegularExpression::escape(pattern);
    form.replace(QRegularExpression::escape(u"*"_s), u".*"_s);
    form.replace(QRegularExpression::escape(from), u"(?<from>%1)"_s.arg(code));
    form.replace(QRegularExpression::escape(to), u"(?<to>%1(?:[+,]%1)*)"_s.arg(code));
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

bool isLanguage(const QString& token) {
    return threeLetterCode(token) != "und"_L1 || QLocale(token.section(u'-', 0, 0)).language() != QLocale::C;
}

}  // namespace

bool namepattern::tellsSource(const QString& pattern) {
    return pattern.contains(from);
}

bool namepattern::tellsTargets(const QString& pattern) {
    return pattern.contains(to);
}

bool namepattern::isOne(const QString& pattern) {
    QString rest = pattern;
    const qsizetype sources = rest.count(from);
    const qsizetype targets = rest.count(to);
    rest.remove(from).remove(to);
    return sources <= 1 && targets <= 1 && sources + targets >= 1 && !rest.contains(u'{') && !rest.contains(u'}') && !rest.contains(u'/');
}

Result<namepattern::Languages> namepattern::read(const QString& pattern, const QString& fileName) {
    const qsizetype dot = fileName.lastIndexOf(u'.');
    const auto match = formOf(pattern).match(dot > 0 ? fileName.left(dot) : fileName);
    const QString first = tellsSource(pattern) ? u"from"_s : u"to"_s;
    if (!match.hasMatch())
        return fail(invalid(Reason::LanguageMissing, first));
    static const QRegularExpression between(u"[+,]"_s);
    Languages languages{.from = match.captured(u"from"_s).toLower(), .to = match.captured(u"to"_s).toLower().split(between, Qt::SkipEmptyParts)};
    languages.to.removeDuplicates();
    if (!languages.from.isEmpty() && !isLanguage(languages.from))
        return fail(invalid(Reason::LanguageUnsupported, u"from"_s, {languages.from}));
    for (const QString& target : std::as_const(languages.to)) {
        if (!isLanguage(target))
            return fail(invalid(Reason::LanguageUnsupported, u"to"_s, {target}));
    }
    return languages;
}

QString namepattern::spelled(const QString& token, const LanguageRules& rules) {
    for (const Language& language : rules.languages) {
        if (language.code.compare(token, Qt::CaseInsensitive) == 0)
            return language.code;
    }
    if (token.contains(u'-'))
        return token;  // a certain variety was meant
    for (const Language& language : rules.languages) {
        if (language.code.contains(u'-') && twoLetterCode(language.code) == twoLetterCode(token))
            return language.code;
    }
    return token;
}
