// SPDX-License-Identifier: MIT
#include "models/cast/jobvoices.h"

#include "models/cast/castlanguage.h"
#include "models/cast/castuse.h"
#include "models/job/jobdraft.h"

#include <algorithm>

namespace {

JobVoices::Obstacle obstacleIn(const JobDraft& draft) {
    using enum JobVoices::Obstacle;
    const Operation* rules = draft.rules();
    if (!rules)
        return NoVendor;
    if (!rules->voice.offered)
        return TakesNoVoice;
    if (!draft.voiceMatters())
        return OwnVoiceKept;
    return draft.targets().isEmpty() && rules->languages.needsTarget ? NoLanguage : None;
}

std::optional<CastVoice> anyVoice(const Character& character, const QString& account) {
    const auto own = std::ranges::find(character.voices, account, &CastVoice::account);
    return own == character.voices.end() ? std::nullopt : std::optional(*own);
}

}  // namespace

bool JobVoices::any() const {
    return std::ranges::any_of(targets, [](const Target& target) { return target.voice.has_value(); });
}

JobVoices jobVoices(const JobDraft& draft, const Character& character) {
    JobVoices voices{.obstacle = obstacleIn(draft)};
    if (voices.obstacle != JobVoices::Obstacle::None)
        return voices;
    if (draft.targets().isEmpty())
        voices.targets.append({.voice = anyVoice(character, draft.account())});
    for (const QString& code : draft.targets()) {
        const QString tag = languageTag(code, draft.languages().languages);
        const CastVoice* own = castVoiceFor(character, draft.account(), tag);
        voices.targets.append({code, tag, own ? std::optional(*own) : std::nullopt});
    }
    return voices;
}

void useInJob(JobDraft& draft, const JobVoices& voices) {
    for (const JobVoices::Target& target : voices.targets) {
        if (!target.voice)
            continue;
        const Voice& voice = target.voice->voice;
        draft.setVoice(target.language, voice.id);
        for (auto option = voice.options.begin(); option != voice.options.end(); ++option)
            draft.setOption(option.key(), option.value());
    }
}
