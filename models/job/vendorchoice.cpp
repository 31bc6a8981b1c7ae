// SPDX-License-Identifier: MIT
#include "models/job/vendorchoice.h"

#include "services/media/fitplan.h"
#include "services/vendors/jobcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

QString spelledBy(const LanguageRules& rules, const QString& code) {
    const auto spelling = [&](auto same) {
        const auto found = std::ranges::find_if(rules.languages, [&](const Language& l) { return same(l.code); });
        return found == rules.languages.end() ? QString() : found->code;
    };
    const QString exact = spelling([&](const QString& own) { return own.compare(code, Qt::CaseInsensitive) == 0; });
    if (!exact.isEmpty() || code.contains(u'-'))
        return exact.isEmpty() ? code : exact;
    const QString other = spelling(
        [&](const QString& own) { return !own.contains(u'-') && twoLetterCode(own) == twoLetterCode(code); });
    return other.isEmpty() ? code : other;
}

std::optional<ApiError> whyNot(const Operation& operation, const JobClip& clip, bool fit) {
    if (!clip.facts || operation.inputs.isEmpty())
        return std::nullopt;
    const InputRule& rule = operation.inputs.first();
    const QList<ApiError> problems = checkMedia(operation, rule.role, *clip.facts);
    if (problems.isEmpty())
        return std::nullopt;
    const auto plan = planFit(*clip.facts, rule.limits);
    if (plan && fit)
        return std::nullopt;
    // What cannot be mended is told before what could.
    return plan ? problems.first() : plan.error();
}

std::optional<ApiError> whyNot(const Vendor& vendor, OperationKind kind, const QString& from, const QString& to) {
    const JobSpec job{.operation = kind, .vendor = vendor.id, .sourceLanguage = from, .targetLanguage = to};
    for (const ApiError& problem : checkJob(vendor, job)) {
        const bool ofLanguages = problem.field == "from"_L1 || problem.field == "to"_L1;
        if (ofLanguages && problem.reason != Reason::LanguageMissing)
            return problem;
    }
    // Who can find the language out by itself is not asked for the direction there; once it is chosen here, it counts.
    const Operation* operation = vendor.operation(kind);
    const LanguageRules rules = operation ? operation->languages : LanguageRules();
    if (!from.isEmpty() && !to.isEmpty() && !rules.pairs.isEmpty() && !rules.takesPair(from, to))
        return invalid(Reason::PairUnsupported, u"to"_s, {from, to});
    return std::nullopt;
}
