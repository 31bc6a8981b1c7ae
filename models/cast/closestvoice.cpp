// SPDX-License-Identifier: MIT
#include "models/cast/closestvoice.h"

#include "models/cast/castlanguage.h"

#include <algorithm>
#include <cmath>

using How = TraitMatch::How;
using Trait = TraitMatch::Trait;

namespace {

How compared(VoiceGender wanted, VoiceGender has) {
    if (wanted == VoiceGender::Unknown || has == VoiceGender::Unknown)
        return How::NotTold;
    if (wanted == has)
        return How::Same;
    return wanted == VoiceGender::Neutral || has == VoiceGender::Neutral ? How::Near : How::Differs;
}

/// The least step between any two of them.
How compared(const QList<VoiceAge>& wanted, const QList<VoiceAge>& has) {
    if (wanted.isEmpty() || has.isEmpty())
        return How::NotTold;
    int step = int(VoiceAge::Old);
    for (const VoiceAge one : wanted) {
        for (const VoiceAge other : has)
            step = std::min(step, std::abs(int(one) - int(other)));
    }
    return step == 0 ? How::Same : step == 1 ? How::Near : How::Differs;
}

int shared(const VoiceTraits& wanted, const VoiceTraits& has) {
    return int(std::ranges::count_if(wanted.styles, [&](VoiceStyle style) { return has.styles.contains(style); }));
}

How comparedStyle(const VoiceTraits& wanted, const VoiceTraits& has) {
    if (wanted.styles.isEmpty() || has.styles.isEmpty())
        return How::NotTold;
    const int both = shared(wanted, has);
    return both == 0 ? How::Differs : both == wanted.styles.size() ? How::Same : How::Near;
}

How comparedAccent(const QString& wanted, const QString& has) {
    if (wanted.isEmpty() || has.isEmpty())
        return How::NotTold;
    return wanted == has ? How::Same : How::Differs;
}

bool sameName(const QString& wanted, const QString& has) {
    return !wanted.isEmpty() && wanted.compare(has, Qt::CaseInsensitive) == 0;
}

int points(How how, int same, int near, int notTold) {
    return how == How::Same ? same : how == How::Near ? near : how == How::NotTold ? notTold : 0;
}

/// Every style that is shared counts; what a vendor does not tell is better than what is wrong.
int scoreOf(const Voice& wanted, const VoiceTraits& traits, const ComparedVoice& other) {
    constexpr int aStyle = 4, mostStyles = 3;
    const VoiceTraits& has = other.traits;
    const How styles = comparedStyle(traits, has);
    return points(compared(traits.gender, has.gender), 20, 10, 8) + points(compared(traits.ages, has.ages), 8, 4, 2) +
           points(comparedAccent(traits.accent, has.accent), 6, 0, 2) +
           (styles == How::NotTold ? 1 : aStyle * std::min(mostStyles, shared(traits, has))) +
           (sameName(wanted.name, other.voice.name) ? 10 : 0);
}

QList<TraitMatch> reasonsOf(const Voice& wanted, const VoiceTraits& traits, const ComparedVoice& other) {
    QList<TraitMatch> reasons{{Trait::Gender, compared(traits.gender, other.traits.gender)},
                              {Trait::Age, compared(traits.ages, other.traits.ages)},
                              {Trait::Style, comparedStyle(traits, other.traits)},
                              {Trait::Accent, comparedAccent(traits.accent, other.traits.accent)}};
    if (sameName(wanted.name, other.voice.name))
        reasons.prepend({Trait::Name, How::Same});
    return reasons;
}

}  // namespace

QList<ComparedVoice> speaking(const QList<Voice>& voices, const QString& language, const QList<Language>& told) {
    QHash<std::pair<QString, QString>, bool> known;  // codes and accents are few, voices many
    QList<ComparedVoice> able;
    for (const Voice& voice : voices) {
        const std::pair<QString, QString> tongue(voice.language, voice.accent);
        auto fits = known.find(tongue);
        if (fits == known.end())
            fits = known.insert(tongue, covers(languageTag(voice, told), language));
        if (*fits)
            able.append({voice, traitsOf(voice)});
    }
    return able;
}

QList<VoiceLikeness> closestVoices(const Voice& wanted, const QList<ComparedVoice>& others, qsizetype most) {
    struct Place {
        bool otherGender;
        int score;
        qsizetype index;
        auto operator<=>(const Place&) const = default;
    };
    const VoiceTraits traits = traitsOf(wanted);
    QList<Place> places;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const bool otherGender = compared(traits.gender, others[i].traits.gender) == How::Differs;
        places.append({otherGender, -scoreOf(wanted, traits, others[i]), i});
    }
    const qsizetype count = std::min(most, places.size());
    std::ranges::partial_sort(places, places.begin() + count);  // no two are alike: the index is part of it
    QList<VoiceLikeness> matches;
    for (const Place& place : std::as_const(places).first(count)) {
        const ComparedVoice& other = others[place.index];
        matches.append({other.voice, -place.score, reasonsOf(wanted, traits, other)});
    }
    return matches;
}
