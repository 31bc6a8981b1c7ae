// SPDX-License-Identifier: MIT
#include "models/presets/presetdraft.h"

#include "models/job/jobdraft.h"
#include "models/presets/presetfit.h"

Preset presetOf(const JobDraft& draft, const QString& name, const QList<Region>& regions, const Naming& naming) {
    const Vendor* vendor = draft.vendor();
    const Operation* operation = draft.rules();
    Preset preset{.name = name,
                  .operation = draft.operation(),
                  .vendor = vendor ? vendor->id : QString(),
                  .account = draft.account(),
                  .sourceLanguage = draft.sourceLanguage(),
                  .options = draft.options(),
                  .naming = naming,
                  .fit = draft.fit()};
    if (!operation)
        return preset;
    if (operation->languages.needsTarget)
        preset.targets = draft.targets();
    if (operation->regions.most > 0)
        preset.regions = regions;
    const QStringList spoken = preset.targets.isEmpty() ? QStringList{QString()} : preset.targets;
    for (const QString& target : spoken) {
        const QString voice = operation->voice.offered ? draft.voice(target) : QString();
        if (!voice.isEmpty())
            preset.voices.insert(target, voice);
    }
    return preset;
}

QList<ApiError> apply(const Preset& preset, JobDraft& draft) {
    const QList<ApiError> problems = misfits(preset, draft.registry(), draft.known().withKey);
    const Vendor* vendor = draft.registry().find(preset.vendor);
    const Operation* operation = vendor ? vendor->operation(preset.operation) : nullptr;
    if (!operation)
        return problems;
    draft.setOperation(preset.operation);
    draft.choose(preset.vendor, preset.account);
    draft.setSourceLanguage(preset.sourceLanguage);
    for (const QString& target : draft.targets())
        draft.removeTarget(target);
    for (const QString& target : fittingTargets(preset, *vendor))
        draft.addTarget(target);
    if (operation->voice.offered) {
        for (auto voice = preset.voices.begin(); voice != preset.voices.end(); ++voice)
            draft.setVoice(voice.key(), voice.value());
    }
    const QJsonObject options = fittingOptions(preset, *operation);
    QJsonObject all;  // what the preset does not set is as it is by itself, voices' options included
    for (const OptionRule& rule : operation->options)
        all.insert(rule.name, options.contains(rule.name) ? options[rule.name] : rule.fallback);
    draft.setOptions(all);
    draft.setFit(preset.fit);
    return problems;
}
