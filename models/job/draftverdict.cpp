// SPDX-License-Identifier: MIT
// The part of JobDraft that judges: who can do it, and what is wrong with it.
#include "models/job/jobdraft.h"

#include "models/job/draftlimits.h"
#include "models/job/operationneeds.h"
#include "services/vendors/jobcheck.h"

#include <algorithm>

using failure::Kind;
using failure::Reason;

namespace {

/// What is wrong with the second inputs, as far as they have been read.
QList<ApiError> fileProblems(const Operation& operation, const JobDraft& draft) {
    QList<ApiError> problems;
    for (const InputRule& rule : needs::filesBesideTheClip(operation)) {
        const JobFile file = draft.file(rule.role);
        if (file.problem) {
            problems.append(*file.problem);
            problems.last().field = roleName(rule.role);
        }
        if (file.facts)
            problems.append(checkMedia(operation, rule.role, *file.facts));
    }
    return problems;
}

/// Files on this disk have to become links where the vendor takes nothing else.
std::optional<ApiError> stagingProblem(const Vendor& vendor, const Account& account, const JobSpec& job) {
    if (!vendor.needsKey() || vendor.upload || !account.bucket.isEmpty())
        return std::nullopt;
    const QStringList sources{job.source, job.audio, job.image, job.subtitles};
    const auto onDisk = [](const QString& source) { return !source.isEmpty() && !isUrl(source); };
    if (std::ranges::none_of(sources, onDisk))
        return std::nullopt;
    return invalid(Reason::StagingMissing, QStringLiteral("input"), {vendor.name});
}

}  // namespace

QList<JobDraft::Candidate> JobDraft::candidates() const {
    QList<Candidate> all;
    for (const Vendor& vendor : m_vendors->all()) {
        const qsizetype before = all.size();
        for (const Account& account : m_known.withKey) {
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

const Operation* JobDraft::operationOf(const Candidate& candidate) const {
    return candidate.vendor ? candidate.vendor->operation(m_operation) : nullptr;
}

QJsonObject JobDraft::optionsOf(const Candidate& candidate) const {
    return candidate.vendor ? m_choice.options[candidate.vendor->id].toObject() : QJsonObject();
}

QString JobDraft::sourceFor(const Candidate& candidate) const {
    const Operation* operation = operationOf(candidate);
    return operation ? spelledBy(m_known.languagesOf(*operation, candidate.account), m_choice.source) : m_choice.source;
}

QStringList JobDraft::targetsFor(const Candidate& candidate) const {
    const Operation* operation = operationOf(candidate);
    if (!operation)
        return m_choice.targets;
    const LanguageRules rules = m_known.languagesOf(*operation, candidate.account);
    QStringList own;
    for (const QString& code : m_choice.targets)
        own.append(spelledBy(rules, code));
    own.removeDuplicates();
    return own;
}

/// The clips that go as things stand: those that have to be converted only where that was asked for.
QList<JobClip> JobDraft::fittingClips(const Candidate& candidate) const {
    const Operation& operation = *operationOf(candidate);
    const bool fit = m_fitTo.contains(candidate.vendor->id);
    QList<JobClip> fitting = m_clips;
    fitting.removeIf([&](const JobClip& clip) { return whyNot(operation, clip, fit).has_value(); });
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
    if (vendor.needsKey() && std::ranges::none_of(m_known.withKey, hasKey))
        return ApiError{.kind = Kind::Unauthorised, .reason = Reason::KeyMissing, .about = {vendor.name}};
    const auto cannotGo = [&](const JobClip& clip) { return whyNot(*operation, clip, true).has_value(); };
    if (needs::clips(*operation) && !m_clips.isEmpty() && std::ranges::all_of(m_clips, cannotGo))
        return whyNot(*operation, m_clips.first(), true);
    std::optional<ApiError> worst;
    for (const QString& target : targetsFor(candidate)) {
        const auto problem = whyNot(vendor, m_operation, sourceFor(candidate), target);
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
                        .unit = candidate.vendor->creditUnit,
                        .bucket = m_known.account(candidate.account).bucket};
    const Operation* operation = candidate.vendor->operation(m_operation);
    if (!operation)
        return choice;
    const QStringList targets = targetsFor(candidate);
    choice.credits = creditsFor(candidate, fittingClips(candidate), targets.value(0));
    if (needs::clips(*operation) && !m_clips.isEmpty() && fittingClips(candidate).isEmpty())
        choice.toFit = whyNot(*operation, m_clips.first());
    for (const QString& target : targets) {
        if (whyNot(*candidate.vendor, m_operation, sourceFor(candidate), target))
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

QList<SkippedClip> JobDraft::skipped() const {
    const Candidate candidate = chosen();
    const Operation* operation = operationOf(candidate);
    if (!operation || !needs::clips(*operation) || fittingClips(candidate).isEmpty())
        return {};
    QList<SkippedClip> all;
    for (const JobClip& clip : m_clips) {
        if (const auto why = whyNot(*operation, clip, fit()))
            all.append({clip.path, *why});
    }
    return all;
}

QList<SkippedClip> JobDraft::fittable() const {
    const Operation* operation = rules();
    if (!operation || !needs::clips(*operation))
        return {};
    QList<SkippedClip> all;
    for (const JobClip& clip : m_clips) {
        const auto why = whyNot(*operation, clip);
        if (why && !whyNot(*operation, clip, true))
            all.append({clip.path, *why});
    }
    return all;
}

QList<ApiError> JobDraft::problems() const {
    const Candidate candidate = chosen();
    if (!candidate.vendor)
        return {invalid(Reason::OperationMissing, QStringLiteral("operation"), {QString(), operationName(m_operation)})};
    QList<ApiError> problems;
    const auto add = [&](const std::optional<ApiError>& problem) {
        if (problem && !problems.contains(*problem))
            problems.append(*problem);
    };
    add(refusal(candidate));
    const Operation* operation = rules();
    if (!operation)
        return problems;
    for (const QString& target : targetsFor(candidate))
        add(targetProblem(target));
    // What is missing is found by checking a job that lacks it.
    QList<JobClip> clips = fittingClips(candidate);
    if (clips.isEmpty()) {
        clips = {m_clips.value(0)};
        if (problems.isEmpty() && !m_clips.isEmpty() && needs::clips(*operation))
            add(whyNot(*operation, clips.first(), fit()));
    }
    QStringList targets = targetsFor(candidate);
    if (targets.isEmpty())
        targets = {QString()};
    for (const JobSpec& job : specs(clips, targets)) {
        add(stagingProblem(*candidate.vendor, m_known.account(job.account), job));
        for (const ApiError& problem : checkJob(*candidate.vendor, job))
            add(problem);
    }
    for (const ApiError& problem : fileProblems(*operation, *this))
        add(problem);
    if (!jobs().isEmpty())
        add(limits::crossed(*this));
    return problems;
}
