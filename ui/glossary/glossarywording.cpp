// SPDX-License-Identifier: MIT
#include "ui/glossary/glossarywording.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossaries)
};
}  // namespace

QString glossarywording::step(GlossaryEditKind kind, const QString& of) {
    switch (kind) {
    case GlossaryEditKind::New: return Words::tr("new glossary %1").arg(of);
    case GlossaryEditKind::Import: return Words::tr("import of %1").arg(of);
    case GlossaryEditKind::Rename: return Words::tr("rename %1").arg(of);
    case GlossaryEditKind::Delete: return Words::tr("delete %1").arg(of);
    case GlossaryEditKind::Language: return Words::tr("language of %1").arg(of);
    case GlossaryEditKind::AddTarget: return Words::tr("add %1").arg(words::languageName(of));
    case GlossaryEditKind::RemoveTarget: return Words::tr("remove %1").arg(words::languageName(of));
    case GlossaryEditKind::AddTerm: return Words::tr("add %1").arg(of);
    case GlossaryEditKind::RemoveTerms: return Words::tr("remove %1").arg(of);
    case GlossaryEditKind::Term: return Words::tr("change %1").arg(of);
    }
    Q_UNREACHABLE();
}

GlossaryWording glossarywording::table() {
    return {.term = Words::tr("Term"),
            .never = Words::tr("Never translate"),
            .note = Words::tr("Note"),
            .language = words::languageName,
            .spoken = [](const QString& tag) { return Words::tr("%1, spoken").arg(words::languageName(tag)); }};
}

QStringList glossarywording::languages(const QStringList& first) {
    QStringList rest = u"ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt pt-BR ro ru sk sl sr sv ta th "
                       "tr uk ur vi zh zh-CN zh-TW es-MX en-GB en-US fr-CA"_s.split(u' ');
    rest.removeIf([&](const QString& tag) { return first.contains(tag); });
    std::ranges::sort(rest, [](const QString& one, const QString& other) {
        return words::languageName(one).localeAwareCompare(words::languageName(other)) < 0;
    });
    return first + rest;
}
