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
        {u"multi_speaker"_s,
         {QT_TRANSLATE_NOOP("Words", "Several speakers"),
          QT_TRANSLATE_NOOP("Words", "The vendor tells the speakers apart and gives each a voice; none is chosen here then.")}},
        {u"expected_speaker_count"_s,
         {QT_TRANSLATE_NOOP("Words", "Number of speakers"),
          QT_TRANSLATE_NOOP("Words", "How many people speak in the clip. Automatic: the vendor counts them.")}},
        {u"erasure_mode"_s,
         {QT_TRANSLATE_NOOP("Words", "What is erased"),
          QT_TRANSLATE_NOOP("Words", "Automatic finds subtitles and watermarks by itself. For the others, mark a box on the picture.")}},
        {u"embed_subtitle"_s,
         {QT_TRANSLATE_NOOP("Words", "Show the subtitles in the picture"),
          QT_TRANSLATE_NOOP("Words", "The vendor puts them into the video.")}},
        {u"emotion"_s,
         {QT_TRANSLATE_NOOP("Words", "Mood"),
          QT_TRANSLATE_NOOP("Words", "How the text is spoken. Automatic goes by the text; some cloned voices know nothing else.")}},
        {u"text_normalization"_s,
         {QT_TRANSLATE_NOOP("Words", "Numbers and dates"),
          QT_TRANSLATE_NOOP("Words", "Whether “$5” is read as “five dollars” or sign by sign.")}},
        {u"burn_in"_s,
         {QT_TRANSLATE_NOOP("Words", "Burn the subtitles into the picture"),
          QT_TRANSLATE_NOOP("Words", "They can no longer be switched off, and the video is encoded anew.")}},
        {u"original_sound"_s,
         {QT_TRANSLATE_NOOP("Words", "Original sound"),
          QT_TRANSLATE_NOOP("Words", "What happens to the sound of the clip under the new voice.")}},
        {u"speaking_rate"_s,
         {QT_TRANSLATE_NOOP("Words", "Speaking rate"), QT_TRANSLATE_NOOP("Words", "Words a minute.")}},
        {u"lipsync"_s,
         {QT_TRANSLATE_NOOP("Words", "Move the lips to the new words"),
          QT_TRANSLATE_NOOP("Words", "The mouths in the picture are made to fit the translation. The same clip is done once a language.")}},
        {u"speaker_num"_s,
         {QT_TRANSLATE_NOOP("Words", "Number of speakers"),
          QT_TRANSLATE_NOOP("Words", "0 leaves the counting to the vendor.")}},
        {u"remove_bgm"_s, {QT_TRANSLATE_NOOP("Words", "Take the background music away"), ""}},
        {u"caption_type"_s,
         {QT_TRANSLATE_NOOP("Words", "Captions in the picture"),
          QT_TRANSLATE_NOOP("Words", "A subtitle file of your own needs one of the choices with captions.")}},
        {u"dynamic_duration"_s,
         {QT_TRANSLATE_NOOP("Words", "Let the length change"),
          QT_TRANSLATE_NOOP("Words", "The result may be longer or shorter than the clip, so that nobody has to hurry.")}},
        {u"studio_voice.style"_s, {QT_TRANSLATE_NOOP("Words", "Way of speaking"), ""}},
        {u"studio_voice.no_translate_words"_s,
         {QT_TRANSLATE_NOOP("Words", "Words left as they are"),
          QT_TRANSLATE_NOOP("Words", "Names and brands, parted by commas.")}},
        {u"studio_voice.fixed_words"_s,
         {QT_TRANSLATE_NOOP("Words", "Fixed translations"),
          QT_TRANSLATE_NOOP("Words", "For instance: hi=hello, bad=good")}},
        {u"studio_voice.pronounced_words"_s,
         {QT_TRANSLATE_NOOP("Words", "Pronunciation"),
          QT_TRANSLATE_NOOP("Words", "A word and how it is said, for instance: SQL=sequel")}},
        {u"media_type"_s,
         {QT_TRANSLATE_NOOP("Words", "What the link leads to"),
          QT_TRANSLATE_NOOP("Words", "Automatic goes by the ending of its name.")}},
        {u"export_type"_s,
         {QT_TRANSLATE_NOOP("Words", "What to make"),
          QT_TRANSLATE_NOOP("Words", "Automatic makes what was put in. Sound alone cannot become a video.")}},
        {u"subtitle_usage_type"_s,
         {QT_TRANSLATE_NOOP("Words", "The subtitle file holds"),
          QT_TRANSLATE_NOOP("Words", "The words as they are spoken in the clip, or a finished translation that is only to be dubbed.")}},
        {u"speaker_number.min"_s, {QT_TRANSLATE_NOOP("Words", "At least so many speakers"), ""}},
        {u"speaker_number.max"_s, {QT_TRANSLATE_NOOP("Words", "At most so many speakers"), ""}},
        {u"user_prompt"_s,
         {QT_TRANSLATE_NOOP("Words", "Advice for the translation"),
          QT_TRANSLATE_NOOP("Words", "In your own words: tone, audience, how names are handled.")}},
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
        {u"caption_type=0"_s, QT_TRANSLATE_NOOP("Words", "None")},
        {u"caption_type=1"_s, QT_TRANSLATE_NOOP("Words", "Add the original subtitles")},
        {u"caption_type=2"_s, QT_TRANSLATE_NOOP("Words", "Add subtitles in the new language")},
        {u"caption_type=3"_s, QT_TRANSLATE_NOOP("Words", "Replace the ones in the picture by the translation")},
        {u"caption_type=4"_s, QT_TRANSLATE_NOOP("Words", "Add translated subtitles")},
        {u"video"_s, QT_TRANSLATE_NOOP("Words", "Video")},
        {u"audio"_s, QT_TRANSLATE_NOOP("Words", "Sound")},
        {u"all"_s, QT_TRANSLATE_NOOP("Words", "Video and sound")},
        {u"original"_s, QT_TRANSLATE_NOOP("Words", "What is said in the clip")},
        {u"final_translated"_s, QT_TRANSLATE_NOOP("Words", "The finished translation")},
        {u"professional"_s, QT_TRANSLATE_NOOP("Words", "Professional")},
        {u"affectionate"_s, QT_TRANSLATE_NOOP("Words", "Affectionate")},
        {u"angry"_s, QT_TRANSLATE_NOOP("Words", "Angry")},
        {u"calm"_s, QT_TRANSLATE_NOOP("Words", "Calm")},
        {u"cheerful"_s, QT_TRANSLATE_NOOP("Words", "Cheerful")},
        {u"depressed"_s, QT_TRANSLATE_NOOP("Words", "Depressed")},
        {u"disgruntled"_s, QT_TRANSLATE_NOOP("Words", "Disgruntled")},
        {u"embarrassed"_s, QT_TRANSLATE_NOOP("Words", "Embarrassed")},
        {u"empathetic"_s, QT_TRANSLATE_NOOP("Words", "Empathetic")},
        {u"excited"_s, QT_TRANSLATE_NOOP("Words", "Excited")},
        {u"fearful"_s, QT_TRANSLATE_NOOP("Words", "Fearful")},
        {u"friendly"_s, QT_TRANSLATE_NOOP("Words", "Friendly")},
        {u"unfriendly"_s, QT_TRANSLATE_NOOP("Words", "Unfriendly")},
        {u"sad"_s, QT_TRANSLATE_NOOP("Words", "Sad")},
        {u"serious"_s, QT_TRANSLATE_NOOP("Words", "Serious")},
        {u"relaxed"_s, QT_TRANSLATE_NOOP("Words", "Relaxed")},
        {u"neutral"_s, QT_TRANSLATE_NOOP("Words", "Neutral")},
        {u"happy"_s, QT_TRANSLATE_NOOP("Words", "Happy")},
        {u"surprised"_s, QT_TRANSLATE_NOOP("Words", "Surprised")},
        {u"text_normalization=on"_s, QT_TRANSLATE_NOOP("Words", "In words")},
        {u"text_normalization=off"_s, QT_TRANSLATE_NOOP("Words", "Sign by sign")},
    };
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
    const auto known = options().find(name);
    return known == options().end() ? name : Words::tr(known->label);
}

QString words::optionHelp(const QString& name) {
    const auto known = options().find(name);
    return known == options().end() || !*known->help ? QString() : Words::tr(known->help);
}

QString words::choiceLabel(const QString& option, const QString& choice) {
    const char* meant = choices().value(option + u'=' + choice, choices().value(choice));
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
