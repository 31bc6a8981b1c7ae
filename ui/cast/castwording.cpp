// SPDX-License-Identifier: MIT
#include "ui/cast/castwording.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;
using How = TraitMatch::How;
using Trait = TraitMatch::Trait;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cast)
};

QString gender(VoiceGender gender) {
    switch (gender) {
    case VoiceGender::Unknown:
        return {};
    case VoiceGender::Female:
        return Words::tr("female");
    case VoiceGender::Male:
        return Words::tr("male");
    case VoiceGender::Neutral:
        return Words::tr("neutral");
    }
    Q_UNREACHABLE();
}

QString age(VoiceAge age) {
    switch (age) {
    case VoiceAge::Child:
        return Words::tr("child");
    case VoiceAge::Young:
        return Words::tr("young");
    case VoiceAge::Middle:
        return Words::tr("middle-aged");
    case VoiceAge::Old:
        return Words::tr("older");
    }
    Q_UNREACHABLE();
}

QString style(VoiceStyle style) {
    static const char* const words[] = {
        QT_TRANSLATE_NOOP("Cast", "warm"),     QT_TRANSLATE_NOOP("Cast", "soft"),    QT_TRANSLATE_NOOP("Cast", "calm"),
        QT_TRANSLATE_NOOP("Cast", "lively"),   QT_TRANSLATE_NOOP("Cast", "cheerful"), QT_TRANSLATE_NOOP("Cast", "serious"),
        QT_TRANSLATE_NOOP("Cast", "news"),     QT_TRANSLATE_NOOP("Cast", "story"),   QT_TRANSLATE_NOOP("Cast", "chatty"),
        QT_TRANSLATE_NOOP("Cast", "advert"),   QT_TRANSLATE_NOOP("Cast", "deep"),    QT_TRANSLATE_NOOP("Cast", "strong"),
        QT_TRANSLATE_NOOP("Cast", "sad"),      QT_TRANSLATE_NOOP("Cast", "angry"),   QT_TRANSLATE_NOOP("Cast", "teaching"),
        QT_TRANSLATE_NOOP("Cast", "playful"),  QT_TRANSLATE_NOOP("Cast", "helpful"), QT_TRANSLATE_NOOP("Cast", "robotic")};
    static_assert(std::size(words) == size_t(VoiceStyle::Robotic) + 1);
    return Words::tr(words[size_t(style)]);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(Words::tr(", ", "between the traits of a voice"));
}

QString ages(const VoiceTraits& traits) {
    QStringList all;
    for (const VoiceAge one : traits.ages)
        all << age(one);
    return joined(all);
}

QString styles(const VoiceTraits& traits) {
    constexpr qsizetype most = 2;
    QStringList all;
    for (const VoiceStyle one : traits.styles.first(std::min(most, traits.styles.size())))
        all << style(one);
    return joined(all);
}

/// What is shared, in the voice's own words.
QString same(const TraitMatch& reason, const VoiceTraits& traits) {
    switch (reason.trait) {
    case Trait::Name:
        return Words::tr("same name");
    case Trait::Gender:
        return gender(traits.gender);
    case Trait::Age:
        return reason.how == How::Near ? Words::tr("about as old") : ages(traits);
    case Trait::Style:
        return styles(traits);
    case Trait::Accent:
        return Words::tr("same accent");
    }
    Q_UNREACHABLE();
}

QString different(Trait trait) {
    switch (trait) {
    case Trait::Name:
        return {};
    case Trait::Gender:
        return Words::tr("another gender");
    case Trait::Age:
        return Words::tr("age differs");
    case Trait::Style:
        return Words::tr("style differs");
    case Trait::Accent:
        return Words::tr("accent differs");
    }
    Q_UNREACHABLE();
}

QString cell(const CastCell& cell) {
    switch (cell.state) {
    case CastCell::State::Chosen:
    case CastCell::State::Gone:
        return castwording::name(cell.voice);
    case CastCell::State::Closest:
        return Words::tr("Closest: %1").arg(castwording::name(cell.closest.voice));
    case CastCell::State::Empty:
        return Words::tr("Choose voice");
    case CastCell::State::NoVoices:
        return Words::tr("No voice known");
    }
    Q_UNREACHABLE();
}

QString explained(const CastCell& cell) {
    const QString name = castwording::name(cell.voice);
    switch (cell.state) {
    case CastCell::State::Chosen: {
        const QString like = castwording::traits(cell.voice);
        const QString whole = like.isEmpty() ? name : Words::tr("%1: %2", "a voice: what it is like").arg(name, like);
        return Words::tr("%1\nPress Enter to choose another voice, Delete to take it away.").arg(whole);
    }
    case CastCell::State::Gone:
        return Words::tr("%1 is no longer among the voices of this account. Press Enter to choose another one.").arg(name);
    case CastCell::State::Closest: {
        const QString like = Words::tr("The closest to %1 of %2: %3.").arg(name, cell.like, castwording::name(cell.closest.voice));
        const QString why = castwording::reasons(cell.closest);
        const QString whole = why.isEmpty() ? like : like + u'\n' + why;
        return Words::tr("%1\nPress Enter to take it, F4 to see all voices.").arg(whole);
    }
    case CastCell::State::Empty:
        return Words::tr("Press Enter to choose a voice. Then the closest ones of your other accounts are offered.");
    case CastCell::State::NoVoices:
        return Words::tr("This account is not known to have a voice for this language. Its list is asked for while you are online.");
    }
    Q_UNREACHABLE();
}

}  // namespace

CastWording castwording::sheet() {
    return {.character = Words::tr("Character"), .notes = Words::tr("Notes"), .cell = cell, .explained = explained};
}

QString castwording::name(const Voice& voice) {
    return voice.name.isEmpty() ? voice.id : voice.name;
}

QString castwording::traits(const Voice& voice) {
    const VoiceTraits traits = traitsOf(voice);
    return joined({gender(traits.gender), ages(traits), styles(traits)});
}

QString castwording::reasons(const VoiceLikeness& match) {
    const VoiceTraits traits = traitsOf(match.voice);
    QStringList alike, unlike;
    for (const TraitMatch& reason : match.reasons) {
        if (reason.how == How::Same || reason.how == How::Near)
            alike << same(reason, traits);
        else if (reason.how == How::Differs)
            unlike << different(reason.trait);
    }
    const QString shared = joined(alike), others = joined(unlike);
    const bool otherGender = match.reasons.contains(TraitMatch{Trait::Gender, How::Differs});
    if (otherGender && !shared.isEmpty())  // first of all: a narrow cell must not hide it
        return Words::tr("%1; %2", "what is not alike; what is").arg(others, shared);
    return shared.isEmpty() || others.isEmpty() ? shared + others : Words::tr("%1; %2", "what is alike; what is not").arg(shared, others);
}

QString castwording::step(CastEditKind kind, const QString& of) {
    switch (kind) {
    case CastEditKind::NewCast:
        return Words::tr("make the cast %1").arg(of);
    case CastEditKind::RenameCast:
        return Words::tr("rename the cast %1").arg(of);
    case CastEditKind::DuplicateCast:
        return Words::tr("duplicate the cast %1").arg(of);
    case CastEditKind::DeleteCast:
        return Words::tr("delete the cast %1").arg(of);
    case CastEditKind::ImportCast:
        return Words::tr("import the cast %1").arg(of);
    case CastEditKind::AddCharacters:
        return Words::tr("add %1").arg(of);
    case CastEditKind::RemoveCharacters:
        return Words::tr("remove %1").arg(of);
    case CastEditKind::RenameCharacter:
        return Words::tr("rename %1").arg(of);
    case CastEditKind::Notes:
        return Words::tr("notes on %1").arg(of);
    case CastEditKind::Voice:
        return Words::tr("voice of %1").arg(of);
    case CastEditKind::ClearVoice:
        return Words::tr("take away a voice of %1").arg(of);
    }
    Q_UNREACHABLE();
}
