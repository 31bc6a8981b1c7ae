// SPDX-License-Identifier: MIT
// The half of JobDraft that judges: who can do it, what is wrong with it, what it becomes.
#include "services/vendors/estimate.h"
#include "models/job/jobdraft.h"
#include "services/vendors/jobcheck.h"

#include <algorithm>

using failure::Kind;
using failure::Reason;

namespace {

bool takesClips(const Operation& operation) {
    return !operation.inputs.isEmpty();
}

}  // namespace

QList<JobDraft::Candidate> JobDraft::candidates() const {
    QList<Candidate> all;
    for (const Vendor& vendor : m_vendors->all()) {
        const qsizetype before = all.size();
        for (const Account& account : m_accounts) {
            if (account.vendor == vendor.id && vendor.needsKey())
                all.append({&vendor, account.id});
        }
        if (all.size() == before)
            all.append({&vendor, vendor.id});
    }
    return all;
}

/// A choice made by hand stands even while it cannot be done: nothing moves to a vendor that costs by itself.
JobDraft::Candidate JobDraft::chosen() const {
    const QList<Candidate> all = candidates();
    for (const Candidate& candidate : all) {
        if (candidate.vendor->id == m_choice.vendor && candidate.account == m_choice.account)
            return candidate;
    }
    const auto can = [this](const Candidate& c) { return !refusal(c); };
    const auto offers = [this](const Candidate& c) { return c.vendor->operation(m_operation) != nullptr; };
    auto found = std::ranges::find_if(all, can);
    if (found == all.end())
        found = std::ranges::find_if(all, offers);
    return found == all.end() ? Candidate() : *found;
}

QString JobDraft::sourceFor(const Operation& operation) const {
    return spelledBy(operation.languages, m_choice.source);
}

QStringList JobDraft::targetsFor(const Operation& operation) const {
    QStringList own;
    for (const QString& code : m_choice.targets)
        own.append(spelledBy(operation.languages, code));
    own.removeDuplicates();
    return own;
}

QList<JobClip> JobDraft::fittingClips(const Operation& operation) const {
    QList<JobClip> fitting = m_clips;
    fitting.removeIf([&](const JobClip& clip) { return whyNot(operation, clip).has_value(); });
    return fitting;
}

std::optional<ApiError> JobDraft::refusal(const Candidate& candidate) const {
    const Vendor& vendor = *candidate.vendor;
    const Operation* operation = vendor.operation(m_operation);
    if (!operation)
        return invalid(Reason::OperationMissing, QStringLiteral("operation"), {vendor.id, operationName(m_operation)});
    if (operation->unavailable)
        return operation->unavailable;
    const auto hasKey = [&](const Account& account) { return account.id == candidate.account; };
    if (vendor.needsKey() && std::ranges::none_of(m_accounts, hasKey))
        return ApiError{.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {vendor.name}};
    if (takesClips(*operation) && !m_clips.isEmpty() && fittingClips(*operation).isEmpty())
        return whyNot(*operation, m_clips.first());
    std::optional<ApiError> worst;
    for (const QString& target : targetsFor(*operation)) {
        const auto problem = whyNot(vendor, m_operation, sourceFor(*operation), target);
        if (!problem)
            return std::nullopt;
        worst = worst ? worst : problem;
    }
    return worst;
}

VendorChoice JobDraft::judge(const Candidate& candidate) const {
    VendorChoice choice{.vendor = candidate.vendor->id,
                        .account = candidate.account,
                        .whyNot = refusal(candidate),
                        .unit = candidate.vendor->creditUnit};
    const Operation* operation = candidate.vendor->operation(m_operation);
    if (!operation)
        return choice;
    const QStringList targets = targetsFor(*operation);
    choice.credits = creditsFor(candidate, fittingClips(*operation), targets.value(0));
    for (const QString& target : targets) {
        if (whyNot(*candidate.vendor, m_operation, sourceFor(*operation), target))
            choice.unfit.append(target);
    }
    return choice;
}

QList<VendorChoice> JobDraft::vendors() const {
    QList<VendorChoice> all;
    for (const Candidate& candidate : candidates())
        all.append(judge(candidate));
    std::ranges::stable_partition(all, &VendorChoice::possible);
    return all;
}

std::optional<double> JobDraft::creditsFor(const Candidate& candidate, const QList<JobClip>& clips,
                                           const QString& target) const {
    const Operation* operation = candidate.vendor ? candidate.vendor->operation(m_operation) : nullptr;
    if (!operation)
        return std::nullopt;
    const QList<Price> prices = m_prices.value(candidate.account);
    const auto priced = [&](double seconds) {
        return estimatedCredits(*candidate.vendor, *operation, prices, target, seconds);
    };
    if (clips.isEmpty())
        return priced(0);
    double sum = 0;
    for (const JobClip& clip : clips) {
        const auto part = priced(clip.facts ? clip.facts->seconds : 0);
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}

QList<SkippedClip> JobDraft::skipped() const {
    const Operation* operation = rules();
    if (!operation || fittingClips(*operation).isEmpty())
        return {};
    QList<SkippedClip> all;
    for (const JobClip& clip : m_clips) {
        if (const auto why = whyNot(*operation, clip))
            all.append({clip.path, *why});
    }
    return all;
}

QList<ApiError> JobDraft::problems() const {
    const Candidate candidate = chosen();
    if (!candidate.vendor)
        return {invalid(Reason::OperationMissing, QStringLiteral("operation"), {QString(), operationName(m_operation)})};
    QList<ApiError> problems;
    if (const auto refused = refusal(candidate))
        problems.append(*refused);
    const Operation* operation = rules();
    if (!operation)
        return problems;
    const auto add = [&](const ApiError& problem) {
        if (!problems.contains(problem))
            problems.append(problem);
    };
    for (const QString& target : targetsFor(*operation)) {
        if (const auto problem = targetProblem(target))
            add(*problem);
    }
    // What is missing is found by checking a job that lacks it.
    QList<JobClip> clips = fittingClips(*operation);
    if (clips.isEmpty())
        clips = {m_clips.value(0)};
    QStringList targets = targetsFor(*operation);
    if (targets.isEmpty())
        targets = {QString()};
    for (const JobSpec& job : specs(clips, targets)) {
        for (const ApiError& problem : checkJob(*candidate.vendor, job))
            add(problem);
    }
    return problems;
}

QList<JobSpec> JobDraft::jobs() const {
    const Operation* operation = rules();
    if (!operation)
        return {};
    const QList<JobClip> clips = takesClips(*operation) ? fittingClips(*operation) : QList<JobClip>{JobClip()};
    return specs(clips, operation->languages.needsTarget ? targetsFor(*operation) : QStringList{QString()});
}

QList<JobSpec> JobDraft::specs(const QList<JobClip>& clips, const QStringList& targets) const {
    const Operation& operation = *rules();
    const LanguageRules& languages = operation.languages;
    const QString from = sourceLanguage();
    JobSpec job{.operation = m_operation,
                .vendor = vendor()->id,
                .account = account(),
                .sourceLanguage = from.isEmpty() ? languages.autoSource : from,
                .text = operation.needsText ? m_text : QString(),
                .options = options(),
                .folder = m_folder};
    for (const InputRule& rule : operation.inputs.mid(1)) {
        if (rule.role == InputRole::Audio)
            job.audio = file(rule.role);
        if (rule.role == InputRole::Image)
            job.image = file(rule.role);
        if (rule.role == InputRole::Subtitles)
            job.subtitles = file(rule.role);
    }
    QList<JobSpec> all;
    for (const JobClip& clip : clips) {
        for (const QString& target : targets) {
            job.source = clip.path;
            job.regions = operation.regions.most > 0 ? clip.regions : QList<Region>();
            job.targetLanguage = target;
            job.voice = voiceMatters() ? voice(target) : QString();
            all.append(job);
        }
    }
    return all;
}
