// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include "services/domain/language.h"

#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

struct OptionWords {
    const char* label;
    const char* help;
};

/// The vendors' own field names, as people would say them. A name that is not here is shown as it is.
const QHash<QString, OptionWords>& options() {
    static const QHash<QString, OptionWords> all = {
        {u"voice_clone"_s,
         {QT_TRANSLATE_NOOP("Words", "Keep the speaker's own voice"),
          QT_TRANSLATE_NOOP("Words", "The vendor imitates the voice in the clip; no other voice is needed then.")}},
        {u"burn_in"_s,
         {QT_TRANSLATE_NOOP("Words", "Burn the subtitles into the picture"),
          QT_TRANSLATE_NOOP("Words", "They can no longer be switched off, and the video is encoded anew.")}},
        {u"original_sound"_s,
         {QT_TRANSLATE_NOOP("Words", "Original sound"),
          QT_TRANSLATE_NOOP("Words", "What happens to the sound of the clip under the new voice.")}},
        {u"speaking_rate"_s,
         {QT_TRANSLATE_NOOP("Words", "Speaking rate"), QT_TRANSLATE_NOOP("Words", "Words a minute.")}},
    };
    return all;
}

/// By the choice alone, or by "option=choice" where it means something else there.
const QHash<QString, const char*>& choices() {
    static const QHash<QString, const char*> all = {
        {u"duck"_s, QT_TRANSLATE_NOOP("Words", "Quieter")},
        {u"mute"_s, QT_TRANSLATE_NOOP("Words", "Off")},
        {u"auto"_s, QT_TRANSLATE_NOOP("Words", "Automatic")},
        {u"manual"_s, QT_TRANSLATE_NOOP("Words", "What I mark")},
        {u"protect"_s, QT_TRANSLATE_NOOP("Words", "All but what I mark")},
    };
    return all;
}

/// The same of avatars that speak, and of speech by one of several makers of voices.
const QHash<QString, OptionWords>& avatarOptions() {
    static const QHash<QString, OptionWords> all = {
        {u"digitalHumanId"_s,
         {QT_TRANSLATE_NOOP("Words", "Avatar"),
          QT_TRANSLATE_NOOP("Words", "The number of the person who speaks, from the list of avatars.")}},
        {u"videoRatio"_s, {QT_TRANSLATE_NOOP("Words", "Shape of the picture"), ""}},
        {u"mask"_s,
         {QT_TRANSLATE_NOOP("Words", "Cut-out"),
          QT_TRANSLATE_NOOP("Words", "Shows only a part of the avatar. Only for avatars made of photos.")}},
        {u"x"_s,
         {QT_TRANSLATE_NOOP("Words", "Position from the left"),
          QT_TRANSLATE_NOOP("Words", "Where the avatar stands, in pixels of the new video.")}},
        {u"y"_s,
         {QT_TRANSLATE_NOOP("Words", "Position from above"),
          QT_TRANSLATE_NOOP("Words", "Where the avatar stands, in pixels of the new video.")}},
        {u"resize"_s, {QT_TRANSLATE_NOOP("Words", "Size of the avatar"), QT_TRANSLATE_NOOP("Words", "1 is its natural size.")}},
        {u"templateId"_s,
         {QT_TRANSLATE_NOOP("Words", "Expression"),
          QT_TRANSLATE_NOOP("Words", "The number of an expression from the list of templates. Only for avatars made of photos.")}},
        {u"audioId"_s,
         {QT_TRANSLATE_NOOP("Words", "Number of the sound"),
          QT_TRANSLATE_NOOP("Words", "Needed where the sound was spoken by one of the vendor's own voices.")}},
        {u"background.type"_s,
         {QT_TRANSLATE_NOOP("Words", "Background"), QT_TRANSLATE_NOOP("Words", "A picture that you add is used without this, too.")}},
        {u"background.color"_s,
         {QT_TRANSLATE_NOOP("Words", "Background colour"), QT_TRANSLATE_NOOP("Words", "For instance: rgb (0, 255, 0)")}},
        {u"background.resize"_s,
         {QT_TRANSLATE_NOOP("Words", "Size of the background picture"), QT_TRANSLATE_NOOP("Words", "1 is its natural size.")}},
        {u"voiceSource"_s,
         {QT_TRANSLATE_NOOP("Words", "Maker of the voice"),
          QT_TRANSLATE_NOOP("Words", "Comes with the voice that is chosen from the list.")}},
        {u"voiceClone"_s,
         {QT_TRANSLATE_NOOP("Words", "A cloned voice"),
          QT_TRANSLATE_NOOP("Words", "Comes with the voice that is chosen from the list.")}},
        {u"styleId"_s,
         {QT_TRANSLATE_NOOP("Words", "Number of the style"), QT_TRANSLATE_NOOP("Words", "One of the styles that the voice has.")}},
        {u"volume"_s,
         {QT_TRANSLATE_NOOP("Words", "Volume"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")}},
        {u"prosodyRate"_s,
         {QT_TRANSLATE_NOOP("Words", "Speed"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")}},
        {u"prosodyPitch"_s,
         {QT_TRANSLATE_NOOP("Words", "Pitch"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")}},
    };
    return all;
}

const QHash<QString, const char*>& avatarChoices() {
    static const QHash<QString, const char*> all = {
        {u"videoRatio=1"_s, QT_TRANSLATE_NOOP("Words", "Wide (16:9)")},
        {u"videoRatio=2"_s, QT_TRANSLATE_NOOP("Words", "Upright (9:16)")},
        {u"mask=0"_s, QT_TRANSLATE_NOOP("Words", "None")},
        {u"mask=1"_s, QT_TRANSLATE_NOOP("Words", "Round")},
        {u"mask=2"_s, QT_TRANSLATE_NOOP("Words", "Rectangular")},
        {u"background.type=302"_s, QT_TRANSLATE_NOOP("Words", "A colour")},
        {u"background.type=303"_s, QT_TRANSLATE_NOOP("Words", "A picture")},
        // proper names
        {u"voiceSource=1"_s, "Microsoft"},
        {u"voiceSource=3"_s, "Alibaba"},
        {u"voiceSource=4"_s, "ByteDance"},
        {u"voiceSource=5"_s, "MiniMax"},
        {u"voiceSource=6"_s, "Google"},
        {u"voiceSource=21"_s, "ElevenLabs"},
    };
    return all;
}

template <class Entry>
QHash<QString, Entry> joined(QHash<QString, Entry> some, const QHash<QString, Entry>& others) {
    some.insert(others);
    return some;
}

const QHash<QString, OptionWords>& everyOption() {
    static const QHash<QString, OptionWords> all = joined(options(), avatarOptions());
    return all;
}

const QHash<QString, const char*>& everyChoice() {
    static const QHash<QString, const char*> all = joined(choices(), avatarChoices());
    return all;
}

}  // namespace

QString words::operationTitle(OperationKind kind) {
    switch (kind) {
    case OperationKind::Translate:
        return Words::tr("Translate & dub");
    case OperationKind::Subtitles:
        return Words::tr("Subtitles");
    case OperationKind::Erase:
        return Words::tr("Erase");
    case OperationKind::LipSync:
        return Words::tr("Lip-sync");
    case OperationKind::FaceSwap:
        return Words::tr("Swap a face");
    case OperationKind::Speech:
        return Words::tr("Speech");
    case OperationKind::VoiceClone:
        return Words::tr("Clone a voice");
    case OperationKind::Separate:
        return Words::tr("Separate voice and music");
    case OperationKind::AvatarVideo:
        return Words::tr("Avatar video");
    case OperationKind::AvatarPhoto:
        return Words::tr("Avatar from a photo");
    case OperationKind::AvatarClone:
        return Words::tr("Avatar from a video");
    }
    Q_UNREACHABLE();
}

QString words::operationShort(OperationKind kind) {
    switch (kind) {
    case OperationKind::Translate:
        return Words::tr("Translate");
    case OperationKind::FaceSwap:
        return Words::tr("Face");
    case OperationKind::VoiceClone:
        return Words::tr("Clone");
    case OperationKind::Separate:
        return Words::tr("Separate");
    case OperationKind::AvatarVideo:
        return Words::tr("Avatar");
    default:
        return operationTitle(kind);
    }
}

bool words::isThisComputer(const QString& vendorId) {
    return vendorId == "local"_L1;
}

QString words::vendorName(const QString& id, const QString& properName) {
    if (isThisComputer(id))
        return Words::tr("This computer");
    if (!properName.isEmpty())
        return properName;
    const QString vendor = id.section(u'/', 0, 0);
    return vendor.left(1).toUpper() + vendor.mid(1);
}

QString words::languageName(const QString& code) {
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    // Qt 6.4 has names of languages in English and each in itself only; the rest comes from our translations.
    const QByteArray english = QLocale::languageToString(locale.language()).toUtf8();
    const QString name = QCoreApplication::translate("languages", english.constData());
    if (!code.contains(u'-'))
        return name;
    const QByteArray territory = QLocale::territoryToString(locale.territory()).toUtf8();
    return u"%1 (%2)"_s.arg(name, QCoreApplication::translate("languages", territory.constData()));
}

QString words::optionLabel(const QString& name) {
    const auto known = everyOption().find(name);
    return known == everyOption().end() ? name : Words::tr(known->label);
}

QString words::optionHelp(const QString& name) {
    const auto known = everyOption().find(name);
    return known == everyOption().end() ? QString() : Words::tr(known->help);
}

QString words::choiceLabel(const QString& option, const QString& choice) {
    const char* meant = everyChoice().value(option + u'=' + choice, everyChoice().value(choice));
    return meant ? Words::tr(meant) : choice;
}

QString words::roleLabel(OutputRole role) {
    switch (role) {
    case OutputRole::Video:
        return Words::tr("Video");
    case OutputRole::Audio:
        return Words::tr("Sound");
    case OutputRole::Subtitles:
        return Words::tr("Subtitles");
    case OutputRole::Vocals:
        return Words::tr("Voice alone");
    case OutputRole::Background:
        return Words::tr("Music alone");
    }
    Q_UNREACHABLE();
}
