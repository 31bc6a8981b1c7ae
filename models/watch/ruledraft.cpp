// SPDX-License-Identifier: MIT
#include "models/watch/ruledraft.h"

#include "models/job/voiceoptions.h"

namespace {

/// While no clip lies there, the panel makes no jobs.
QList<JobSpec> jobsOfChoice(const JobDraft& draft) {
    const Operation& operation = *draft.rules();
    JobSpec plain{.operation = draft.operation(),
                  .vendor = draft.vendor()->id,
                  .account = draft.account(),
                  .sourceLanguage = draft.sourceLanguage().isEmpty() ? operation.languages.autoSource : draft.sourceLanguage(),
                  .folder = draft.folder(),
                  .fit = draft.fit()};
    QList<JobSpec> jobs;
    const bool none = !operation.languages.needsTarget || draft.targets().isEmpty();  // a name may tell them
    for (const QString& target : none ? QStringList{QString()} : draft.targets()) {
        JobSpec job = plain;
        job.targetLanguage = target;
        job.voice = draft.voiceMatters() ? draft.voice(target) : QString();
        job.options = withVoice(operation.options, draft.options(), draft.known().voice(job.account, job.voice));
        jobs << job;
    }
    return jobs;
}

}  // namespace

QList<JobSpec> jobsWithoutClip(const JobDraft& draft) {
    if (!draft.vendor() || !draft.rules())
        return {};
    QList<JobSpec> jobs = draft.jobs();
    if (jobs.isEmpty())
        return jobsOfChoice(draft);
    const QString first = jobs.first().source;
    jobs.removeIf([&first](const JobSpec& job) { return job.source != first; });
    for (JobSpec& job : jobs) {
        job.source.clear();
        job.frameSize = {};
        job.title.clear();
    }
    return jobs;
}
