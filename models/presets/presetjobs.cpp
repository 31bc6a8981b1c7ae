// SPDX-License-Identifier: MIT
#include "models/presets/presetjobs.h"

#include "models/job/vendorchoice.h"
#include "models/presets/presetfit.h"
#include "services/domain/nametemplate.h"
#include "services/vendors/lowering.h"

using namespace Qt::StringLiterals;

namespace {

/// A voice chosen for a target that is spelled otherwise now is still that one's.
QString voiceFor(const Preset& preset, const LanguageRules& rules, const QString& target) {
    for (auto voice = preset.voices.begin(); voice != preset.voices.end(); ++voice) {
        if (voice.key() == target || (!voice.key().isEmpty() && spelledBy(rules, voice.key()) == target))
            return voice.value();
    }
    return {};
}

JobSpec plainJob(const Preset& preset, const Operation& operation, const QString& folder) {
    const QString from = spelledBy(operation.languages, preset.sourceLanguage);
    const QString& pattern = preset.naming.nameTemplate;
    return {.operation = preset.operation,
            .vendor = preset.vendor,
            .account = preset.account.isEmpty() ? preset.vendor : preset.account,
            .sourceLanguage = from.isEmpty() ? operation.languages.autoSource : from,
            .options = fittingOptions(preset, operation),
            .folder = folder,
            .nameTemplate = nametemplate::problem(pattern) ? QString() : pattern,
            .fit = preset.fit};
}

}  // namespace

PresetJobs jobsOf(const Preset& preset, const VendorRegistry& vendors, const QList<JobClip>& clips, const QString& folder) {
    PresetJobs made{.misfits = misfits(preset, vendors)};
    const Vendor* vendor = vendors.find(preset.vendor);
    const Operation* operation = vendor ? vendor->operation(preset.operation) : nullptr;
    if (!operation)
        return made;
    const JobSpec plain = plainJob(preset, *operation, folder);
    const QStringList targets = operation->languages.needsTarget ? fittingTargets(preset, *vendor) : QStringList{QString()};
    for (const JobClip& clip : clips) {
        for (const QString& target : targets) {
            JobSpec job = plain;
            job.source = clip.path;
            job.targetLanguage = target;
            job.voice = operation->voice.offered ? voiceFor(preset, operation->languages, target) : QString();
            job.regions = sentRegions(clip.regions.isEmpty() ? preset.regions : clip.regions, operation->regions);
            job.frameSize = clip.facts ? clip.facts->size : QSize();
            made.jobs << job;
        }
    }
    return made;
}
