// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/language.h"
#include "services/voices/voicetraits.h"

/// What two voices were compared by. Values, so that ui can make words of them.
struct TraitMatch {
    enum class Trait { Name, Gender, Age, Style, Accent };
    enum class How { Same, Near, Differs, NotTold };

    Trait trait = Trait::Gender;
    How how = How::NotTold;

    bool operator==(const TraitMatch&) const = default;
};

/// A voice that could stand in for another.
struct VoiceLikeness {
    Voice voice{};
    int score = 0;                ///< more is closer; comparable within one ranking only
    QList<TraitMatch> reasons{};  ///< the name only where it is the same

    bool operator==(const VoiceLikeness&) const = default;
};

/// Voices of one account that speak one language, ready to be compared many times.
struct ComparedVoice {
    Voice voice{};
    VoiceTraits traits{};
};
/// Those of `voices` that speak `language`, a tag. `told` has what the account says of languages whose codes are numbers.
QList<ComparedVoice> speaking(const QList<Voice>& voices, const QString& language, const QList<Language>& told = {});

/// The closest first, `most` of them. Another gender comes after everything else; what is as close keeps its order.
QList<VoiceLikeness> closestVoices(const Voice& wanted, const QList<ComparedVoice>& others, qsizetype most);
