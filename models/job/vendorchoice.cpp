// SPDX-License-Identifier: MIT
#include "models/job/vendorchoice.h"

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

bool isMendable(const ApiError& problem) {
    switch (problem.reason) {
    case Reason::WrongContainer:
    case Reason::WrongCodec:
    case Reason::WrongSize:
    case Reason::TooManyPixels:
    case Reason::TooManyFrames:
    case Reason::TooLarge:
        return true;
    default:
        return false;
    }
}

std::optional<ApiError> whyNot(const Operation& operation, const JobClip& clip, bool fit) {
    if (!clip.facts || operation.inputs.isEmpty())
        return std::nullopt;
    QList<ApiError> problems = checkMedia(operation, operation.inputs.first().role, *clip.facts);
    // What cannot be mended is told first: converting would not help then.
    std::ranges::stable_partition(problems, [](const ApiError& problem) { return !isMendable(problem); });
    if (fit)
        problems.removeIf(isMendable);
    return problems.isEmpty() ? std::nullopt : std::optional(problems.first());
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
