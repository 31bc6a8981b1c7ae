// SPDX-License-Identifier: MIT
#include "models/glossary/glossaryterms.h"

#include "models/cast/castlanguage.h"

namespace {

/// The nearest there is; empty where the language has none.
GlossaryWord wordFor(const GlossaryEntry& entry, const QString& target) {
    if (const auto exact = entry.words.constFind(target); exact != entry.words.constEnd())
        return *exact;
    const QString whole = twoLetterCode(target);
    if (const auto general = entry.words.constFind(whole); general != entry.words.constEnd())
        return *general;
    for (auto word = entry.words.begin(); word != entry.words.end(); ++word) {
        if (target == whole && covers(word.key(), target))
            return *word;
    }
    return {};
}

}  // namespace

bool takesTerms(OperationKind kind) {
    return kind == OperationKind::Translate || kind == OperationKind::Subtitles;
}

QList<Term> termsFor(const Glossary& glossary, const QString& source, const QString& target) {
    const bool ours = source.isEmpty() || glossary.language.isEmpty() || covers(glossary.language, source);
    if (!ours || target.isEmpty())
        return {};
    QList<Term> terms;
    for (const GlossaryEntry& entry : glossary.entries) {
        const GlossaryWord word = wordFor(entry, target);
        if (!entry.never && word.isEmpty())
            continue;
        const bool stays = entry.never || word.target == entry.source;
        terms.append({.source = entry.source, .target = stays ? QString() : word.target, .spoken = word.spoken});
    }
    return terms;
}

QList<Term> termsFor(const Glossary& glossary, const JobSpec& job, const Operation& operation) {
    if (!takesTerms(operation.kind))
        return {};
    const QList<Language>& told = operation.languages.languages;
    const bool found = job.sourceLanguage.isEmpty() || job.sourceLanguage == operation.languages.autoSource;
    return termsFor(glossary, found ? QString() : languageTag(job.sourceLanguage, told), languageTag(job.targetLanguage, told));
}

QList<JobSpec> withTerms(QList<JobSpec> jobs, const Glossary& glossary, const VendorRegistry& vendors) {
    for (JobSpec& job : jobs) {
        const Vendor* vendor = vendors.find(job.vendor);
        if (const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr)
            job.terms = termsFor(glossary, job, *operation);
    }
    return jobs;
}
