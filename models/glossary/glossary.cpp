// SPDX-License-Identifier: MIT
#include "models/glossary/glossary.h"

#include "models/cast/castlanguage.h"

#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <class List, class Member>
int indexOf(const List& all, Member member, const QString& wanted) {
    const auto found = std::ranges::find_if(all, [&](const auto& one) { return (one.*member).compare(wanted, Qt::CaseInsensitive) == 0; });
    return found == all.end() ? -1 : int(found - all.begin());
}

GlossaryEntry inOrder(const GlossaryEntry& entry, QStringList& targets) {
    GlossaryEntry kept{.source = asWord(entry.source), .never = entry.never, .note = entry.note.trimmed().left(glossarylimits::note)};
    for (auto word = entry.words.begin(); word != entry.words.end(); ++word) {
        const QString tag = asLanguage(word.key());
        const GlossaryWord own{asWord(word->target), asWord(word->spoken)};
        if (tag.isEmpty() || own.isEmpty())
            continue;
        if (!targets.contains(tag) && targets.size() < glossarylimits::languages)
            targets.append(tag);
        if (targets.contains(tag))
            kept.words.insert(tag, own);
    }
    return kept;
}

}  // namespace

int Glossary::find(const QString& source) const {
    return indexOf(entries, &GlossaryEntry::source, source);
}

int GlossaryShelf::find(const QString& name) const {
    return indexOf(glossaries, &Glossary::name, name);
}

QStringList GlossaryShelf::names() const {
    QStringList all;
    for (const Glossary& glossary : glossaries)
        all << glossary.name;
    return all;
}

QString asWord(const QString& typed) {
    return typed.simplified().left(glossarylimits::word);
}

QString asLanguage(const QString& name) {
    static const QRegularExpression form(u"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$"_s);
    const QString code = name.trimmed();
    if (!form.match(code).hasMatch() || QLocale(QString(code).replace(u'-', u'_')).language() == QLocale::C)
        return {};
    return languageTag(code);
}

Glossary inOrder(const Glossary& glossary) {
    Glossary kept{.name = asWord(glossary.name), .language = asLanguage(glossary.language)};
    for (const QString& target : glossary.targets) {
        const QString tag = asLanguage(target);
        if (!tag.isEmpty() && !kept.targets.contains(tag) && kept.targets.size() < glossarylimits::languages)
            kept.targets.append(tag);
    }
    QSet<QString> seen;
    for (const GlossaryEntry& entry : glossary.entries) {
        const GlossaryEntry own = inOrder(entry, kept.targets);
        if (own.source.isEmpty() || seen.contains(own.source.toLower()) || kept.entries.size() >= glossarylimits::entries)
            continue;
        seen.insert(own.source.toLower());
        kept.entries.append(own);
    }
    return kept;
}
