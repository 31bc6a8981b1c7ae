// SPDX-License-Identifier: MIT
// The part of JobDraft that makes jobs of what was chosen, and sums what they cost.
#include "models/job/jobdraft.h"

#include "models/job/operationneeds.h"
#include "models/job/voiceoptions.h"
#include "services/vendors/lowering.h"
#include "services/vendors/estimate.h"

#include <algorithm>

namespace {

void setInput(JobSpec& job, InputRole role, const QString& path) {
    if (role == InputRole::Audio)
        job.audio = path;
    if (role == InputRole::Image)
        job.image = path;
    if (role == InputRole::Subtitles)
        job.subtitles = path;
}

}  // namespace

QList<JobSpec> JobDraft::jobs() const {
    const Candidate candidate = chosen();
    const Operation* operation = operationOf(candidate);
    if (!operation)
        return {};
    const QList<JobClip> clips = needs::clips(*operation) ? fittingClips(candidate) : QList<JobClip>{JobClip()};
    return specs(clips, operation->languages.needsTarget ? targetsFor(candidate) : QStringList{QString()});
}

/// All that the jobs have in common.
JobSpec JobDraft::plainSpec() const {
    const Operation& operation = *rules();
    const QString from = sourceLanguage();
    JobSpec job{.operation = m_operation,
                .vendor = vendor()->id,
                .account = account(),
                .sourceLanguage = from.isEmpty() ? operation.languages.autoSource : from,
                .text = operation.needsText ? m_text : QString(),
                .title = needs::aName(operation) ? m_title.trimmed() : QString(),
                .folder = m_folder,
                .consent = operation.needsConsent ? m_consent.trimmed() : QString()};
    for (const InputRule& rule : needs::filesBesideTheClip(operation)) {
        const bool first = rule.role == operation.inputs.first().role;
        if (first)
            job.source = file(rule.role).path;
        else
            setInput(job, rule.role, file(rule.role).path);
    }
    return job;
}

/// What belongs to one clip.
void JobDraft::dress(JobSpec& job, const JobClip& clip) const {
    const Operation& operation = *rules();
    if (needs::clips(operation))
        job.source = clip.path;
    job.regions = sentRegions(clip.regions, operation.regions);
    job.frameSize = clip.facts && clip.facts->size.isValid() ? clip.facts->size : isUrl(clip.path) ? m_linkSize : QSize();
    job.fit = fit() && whyNot(operation, clip).has_value();
}

QList<JobSpec> JobDraft::specs(const QList<JobClip>& clips, const QStringList& targets) const {
    const JobSpec plain = plainSpec();
    const QList<OptionRule>& rules = this->rules()->options;
    QList<JobSpec> all;
    for (const JobClip& clip : clips) {
        for (const QString& target : targets) {
            JobSpec job = plain;
            dress(job, clip);
            job.targetLanguage = target;
            job.voice = voiceMatters() ? voice(target) : QString();
            // Each language has a voice of its own, and a voice may bring options.
            job.options = withVoice(rules, options(), m_known.voice(job.account, job.voice));
            all.append(job);
        }
    }
    return all;
}

/// What one language is charged for: each clip that goes, or the text. Nothing to say while there is neither.
QList<double> JobDraft::pricedLengths(const Candidate& candidate, const QList<JobClip>& clips) const {
    const Operation& operation = *operationOf(candidate);
    if (operation.needsText)
        return {pricedSeconds(operation, {.text = m_text}, 0)};
    QList<double> lengths;
    for (const JobClip& clip : clips)
        lengths << (clip.facts ? clip.facts->seconds : 0);
    return lengths;
}

std::optional<double> JobDraft::creditsFor(const Candidate& candidate, const QList<JobClip>& clips,
                                           const QString& target) const {
    const Operation* operation = operationOf(candidate);
    if (!operation)
        return std::nullopt;
    const QList<Price> prices = m_known.prices.value(candidate.account);
    const QJsonObject options = optionsOf(candidate);
    const Account account = m_known.account(candidate.account);
    const auto priced = [&](double seconds) {
        const auto estimate = estimateOf(*candidate.vendor, *operation, prices, account, target, seconds, options);
        return estimate ? std::optional(estimate->credits) : std::nullopt;
    };
    const QList<double> lengths = pricedLengths(candidate, clips);
    if (lengths.isEmpty())
        return priced(0);
    double sum = 0;
    for (const double length : lengths) {
        const auto part = priced(length);
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}

std::optional<double> JobDraft::credits() const {
    const Candidate candidate = chosen();
    const Operation* operation = operationOf(candidate);
    if (!operation)
        return std::nullopt;
    double sum = 0;
    const QStringList all = operation->languages.needsTarget ? targetsFor(candidate) : QStringList{QString()};
    for (const QString& target : all) {
        const auto part = creditsFor(candidate, fittingClips(candidate), target);
        if (!part)
            return std::nullopt;
        sum += *part;
    }
    return sum;
}

std::optional<double> JobDraft::dearestJob() const {
    const Candidate candidate = chosen();
    const Operation* operation = operationOf(candidate);
    if (!operation)
        return std::nullopt;
    double dearest = 0;
    const QStringList targets = operation->languages.needsTarget ? targetsFor(candidate) : QStringList{QString()};
    QList<QList<JobClip>> jobs;
    for (const JobClip& clip : fittingClips(candidate))
        jobs << QList<JobClip>{clip};
    if (operation->needsText)
        jobs = {{}};
    for (const QList<JobClip>& clips : std::as_const(jobs)) {
        for (const QString& target : targets) {
            const auto credits = creditsFor(candidate, clips, target);
            if (!credits)
                return std::nullopt;
            dearest = qMax(dearest, *credits);
        }
    }
    return dearest;
}
