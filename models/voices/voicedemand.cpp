// SPDX-License-Identifier: MIT
#include "models/voices/voicedemand.h"

#include "models/job/jobdraft.h"
#include "models/job/voicefit.h"

#include <algorithm>

std::optional<VoiceObstacle> VoiceDemand::obstacle(const QString& account, const Voice& voice, const VoiceTongue& speaksWhat) const {
    // Codes that are no language codes are compared by what they stand for.
    const bool coded = speaksWhat == tongueOf(voice.language) && tongue == tongueOf(language);
    const bool alike = !coded && speakAlike(speaksWhat, tongue);
    if (const auto found = accounts.constFind(account); found != accounts.constEnd())
        return alike && found->why.reason == failure::Reason::LanguageUnsupported ? std::nullopt : std::optional(*found);
    if (language.isEmpty() || alike || speaks(voice, language))
        return std::nullopt;
    return VoiceObstacle{.kind = VoiceObstacle::Kind::Language, .language = language, .operation = operation};
}

VoiceDemand demandOf(const JobDraft& draft, const QString& target) {
    const QList<Language> known = draft.languages().languages;
    const auto named = std::ranges::find(known, target, &Language::code);
    VoiceDemand demand{.language = target,
                       .tongue = tongueOf(target, named == known.end() ? QString() : named->name),
                       .operation = draft.operation()};
    for (const VendorChoice& choice : draft.vendors()) {
        VoiceObstacle obstacle{.language = target, .operation = draft.operation()};
        const Operation* operation = draft.registry().find(choice.vendor)->operation(draft.operation());
        if (choice.whyNot)
            obstacle.why = *choice.whyNot;
        else if (!operation->voice.offered)
            obstacle.kind = VoiceObstacle::Kind::NoVoices;
        else
            continue;
        demand.accounts.insert(choice.account, obstacle);
    }
    return demand;
}
