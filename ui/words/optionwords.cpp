// SPDX-License-Identifier: MIT
// The vendors' own field names and values, as people would say them. An option that is not here is taken apart into words; a value is shown as it
// is.
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct OptionWords {
    QLatin1StringView name;
    const char* label;
    const char* help;
};

constexpr OptionWords options[] = {
    {"voice_clone"_L1, QT_TRANSLATE_NOOP("Words", "Keep the speaker's own voice"),
     QT_TRANSLATE_NOOP("Words", "The vendor imitates the voice in the clip; no other voice is needed then.")},
    {"multi_speaker"_L1, QT_TRANSLATE_NOOP("Words", "Several speakers"),
     QT_TRANSLATE_NOOP("Words", "The vendor tells the speakers apart and gives each a voice; none is chosen here then.")},
    {"expected_speaker_count"_L1, QT_TRANSLATE_NOOP("Words", "Number of speakers"),
     QT_TRANSLATE_NOOP("Words", "How many people speak in the clip. Automatic: the vendor counts them.")},
    {"erasure_mode"_L1, QT_TRANSLATE_NOOP("Words", "What is erased"),
     QT_TRANSLATE_NOOP("Words", "Automatic finds subtitles and watermarks by itself. For the others, mark a box on the picture.")},
    {"embed_subtitle"_L1, QT_TRANSLATE_NOOP("Words", "Show the subtitles in the picture"),
     QT_TRANSLATE_NOOP("Words", "The vendor puts them into the video.")},
    {"emotion"_L1, QT_TRANSLATE_NOOP("Words", "Mood"),
     QT_TRANSLATE_NOOP("Words", "How the text is spoken. Automatic goes by the text; some cloned voices know nothing else.")},
    {"text_normalization"_L1, QT_TRANSLATE_NOOP("Words", "Numbers and dates"),
     QT_TRANSLATE_NOOP("Words", "Whether “$5” is read as “five dollars” or sign by sign.")},
    {"review"_L1, QT_TRANSLATE_NOOP("Words", "Stop for corrections"),
     QT_TRANSLATE_NOOP("Words", "The words are written to a subtitle file. Correct them there; it goes on when you say so.")},
    {"burn_in"_L1, QT_TRANSLATE_NOOP("Words", "Burn the subtitles into the picture"),
     QT_TRANSLATE_NOOP("Words", "They can no longer be switched off, and the video is encoded anew.")},
    {"original_sound"_L1, QT_TRANSLATE_NOOP("Words", "Original sound"),
     QT_TRANSLATE_NOOP("Words", "What happens to the sound of the clip under the new voice.")},
    {"speaking_rate"_L1, QT_TRANSLATE_NOOP("Words", "Speaking rate"), QT_TRANSLATE_NOOP("Words", "Words a minute.")},
    {"lipsync"_L1, QT_TRANSLATE_NOOP("Words", "Move the lips to the new words"),
     QT_TRANSLATE_NOOP("Words", "The mouths in the picture are made to fit the translation. The same clip is done once a language.")},
    {"speaker_num"_L1, QT_TRANSLATE_NOOP("Words", "Number of speakers"),
     QT_TRANSLATE_NOOP("Words", "0 leaves the counting to the vendor.")},
    {"remove_bgm"_L1, QT_TRANSLATE_NOOP("Words", "Take the background music away"), ""},
    {"caption_type"_L1, QT_TRANSLATE_NOOP("Words", "Captions in the picture"),
     QT_TRANSLATE_NOOP("Words", "A subtitle file of your own needs one of the choices with captions.")},
    {"dynamic_duration"_L1, QT_TRANSLATE_NOOP("Words", "Let the length change"),
     QT_TRANSLATE_NOOP("Words", "The result may be longer or shorter than the clip, so that nobody has to hurry.")},
    {"studio_voice.style"_L1, QT_TRANSLATE_NOOP("Words", "Way of speaking"), ""},
    {"studio_voice.no_translate_words"_L1, QT_TRANSLATE_NOOP("Words", "Words left as they are"),
     QT_TRANSLATE_NOOP("Words", "Names and brands, parted by commas.")},
    {"studio_voice.fixed_words"_L1, QT_TRANSLATE_NOOP("Words", "Fixed translations"),
     QT_TRANSLATE_NOOP("Words", "For instance: hi=hello, bad=good")},
    {"studio_voice.pronounced_words"_L1, QT_TRANSLATE_NOOP("Words", "Pronunciation"),
     QT_TRANSLATE_NOOP("Words", "A word and how it is said, for instance: SQL=sequel")},
    {"media_type"_L1, QT_TRANSLATE_NOOP("Words", "What the link leads to"),
     QT_TRANSLATE_NOOP("Words", "Automatic goes by the ending of its name.")},
    {"export_type"_L1, QT_TRANSLATE_NOOP("Words", "What to make"),
     QT_TRANSLATE_NOOP("Words", "Automatic makes what was put in. Sound alone cannot become a video.")},
    {"subtitle_usage_type"_L1, QT_TRANSLATE_NOOP("Words", "The subtitle file holds"),
     QT_TRANSLATE_NOOP("Words", "The words as they are spoken in the clip, or a finished translation that is only to be dubbed.")},
    {"speaker_number.min"_L1, QT_TRANSLATE_NOOP("Words", "At least so many speakers"), ""},
    {"speaker_number.max"_L1, QT_TRANSLATE_NOOP("Words", "At most so many speakers"), ""},
    {"user_prompt"_L1, QT_TRANSLATE_NOOP("Words", "Advice for the translation"),
     QT_TRANSLATE_NOOP("Words", "In your own words: tone, audience, how names are handled.")},
    {"digitalHumanId"_L1, QT_TRANSLATE_NOOP("Words", "Avatar"),
     QT_TRANSLATE_NOOP("Words", "The number of the person who speaks, from the list of avatars.")},
    {"videoRatio"_L1, QT_TRANSLATE_NOOP("Words", "Shape of the picture"), ""},
    {"mask"_L1, QT_TRANSLATE_NOOP("Words", "Cut-out"),
     QT_TRANSLATE_NOOP("Words", "Shows only a part of the avatar. Only for avatars made of photos.")},
    {"x"_L1, QT_TRANSLATE_NOOP("Words", "Position from the left"),
     QT_TRANSLATE_NOOP("Words", "Where the avatar stands, in pixels of the new video.")},
    {"y"_L1, QT_TRANSLATE_NOOP("Words", "Position from above"),
     QT_TRANSLATE_NOOP("Words", "Where the avatar stands, in pixels of the new video.")},
    {"resize"_L1, QT_TRANSLATE_NOOP("Words", "Size of the avatar"),
     QT_TRANSLATE_NOOP("Words", "1 is taken to be as large as fits into the picture.")},
    {"templateId"_L1, QT_TRANSLATE_NOOP("Words", "Expression"),
     QT_TRANSLATE_NOOP("Words", "The number of an expression from the list of templates. Only for avatars made of photos.")},
    {"audioId"_L1, QT_TRANSLATE_NOOP("Words", "Number of the sound"),
     QT_TRANSLATE_NOOP("Words", "Needed where the sound was spoken by one of the vendor's own voices.")},
    {"background"_L1, QT_TRANSLATE_NOOP("Words", "Background"), ""},
    {"background.type"_L1, QT_TRANSLATE_NOOP("Words", "Background"), QT_TRANSLATE_NOOP("Words", "A picture that you add is used without this, too.")},
    {"background.color"_L1, QT_TRANSLATE_NOOP("Words", "Background colour"), QT_TRANSLATE_NOOP("Words", "For instance: rgb (0, 255, 0)")},
    {"background.resize"_L1, QT_TRANSLATE_NOOP("Words", "Size of the background picture"),
     QT_TRANSLATE_NOOP("Words", "1 is taken to cover the whole picture; other sizes are not shown beforehand.")},
    {"voiceSource"_L1, QT_TRANSLATE_NOOP("Words", "Maker of the voice"),
     QT_TRANSLATE_NOOP("Words", "Comes with the voice that is chosen from the list.")},
    {"voiceClone"_L1, QT_TRANSLATE_NOOP("Words", "A cloned voice"),
     QT_TRANSLATE_NOOP("Words", "Comes with the voice that is chosen from the list.")},
    {"styleId"_L1, QT_TRANSLATE_NOOP("Words", "Style"), QT_TRANSLATE_NOOP("Words", "One of the styles that the voice has.")},
    {"volume"_L1, QT_TRANSLATE_NOOP("Words", "Volume"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")},
    {"prosodyRate"_L1, QT_TRANSLATE_NOOP("Words", "Speed"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")},
    {"prosodyPitch"_L1, QT_TRANSLATE_NOOP("Words", "Pitch"), QT_TRANSLATE_NOOP("Words", "What is possible depends on the maker of the voice.")},
};

struct ChoiceWords {
    QLatin1StringView choice;
    const char* label;
};

/// By the choice alone, or by "option=choice" where it means something else there.
constexpr ChoiceWords choices[] = {
    {"duck"_L1, QT_TRANSLATE_NOOP("Words", "Quieter")},
    {"mute"_L1, QT_TRANSLATE_NOOP("Words", "Off")},
    {"auto"_L1, QT_TRANSLATE_NOOP("Words", "Automatic")},
    {"manual"_L1, QT_TRANSLATE_NOOP("Words", "What I mark")},
    {"protect"_L1, QT_TRANSLATE_NOOP("Words", "All but what I mark")},
    {"caption_type=0"_L1, QT_TRANSLATE_NOOP("Words", "None")},
    {"caption_type=1"_L1, QT_TRANSLATE_NOOP("Words", "Add the original subtitles")},
    {"caption_type=2"_L1, QT_TRANSLATE_NOOP("Words", "Add subtitles in the new language")},
    {"caption_type=3"_L1, QT_TRANSLATE_NOOP("Words", "Replace the ones in the picture by the translation")},
    {"caption_type=4"_L1, QT_TRANSLATE_NOOP("Words", "Add translated subtitles")},
    {"review=none"_L1, QT_TRANSLATE_NOOP("Words", "Do not stop")},
    {"review=source"_L1, QT_TRANSLATE_NOOP("Words", "Before translating")},
    {"review=target"_L1, QT_TRANSLATE_NOOP("Words", "After translating")},
    {"review=both"_L1, QT_TRANSLATE_NOOP("Words", "Before and after translating")},
    {"video"_L1, QT_TRANSLATE_NOOP("Words", "Video")},
    {"audio"_L1, QT_TRANSLATE_NOOP("Words", "Sound")},
    {"all"_L1, QT_TRANSLATE_NOOP("Words", "Video and sound")},
    {"original"_L1, QT_TRANSLATE_NOOP("Words", "What is said in the clip")},
    {"final_translated"_L1, QT_TRANSLATE_NOOP("Words", "The finished translation")},
    {"professional"_L1, QT_TRANSLATE_NOOP("Words", "Professional")},
    {"affectionate"_L1, QT_TRANSLATE_NOOP("Words", "Affectionate")},
    {"angry"_L1, QT_TRANSLATE_NOOP("Words", "Angry")},
    {"calm"_L1, QT_TRANSLATE_NOOP("Words", "Calm")},
    {"cheerful"_L1, QT_TRANSLATE_NOOP("Words", "Cheerful")},
    {"depressed"_L1, QT_TRANSLATE_NOOP("Words", "Depressed")},
    {"disgruntled"_L1, QT_TRANSLATE_NOOP("Words", "Disgruntled")},
    {"embarrassed"_L1, QT_TRANSLATE_NOOP("Words", "Embarrassed")},
    {"empathetic"_L1, QT_TRANSLATE_NOOP("Words", "Empathetic")},
    {"excited"_L1, QT_TRANSLATE_NOOP("Words", "Excited")},
    {"fearful"_L1, QT_TRANSLATE_NOOP("Words", "Fearful")},
    {"friendly"_L1, QT_TRANSLATE_NOOP("Words", "Friendly")},
    {"unfriendly"_L1, QT_TRANSLATE_NOOP("Words", "Unfriendly")},
    {"sad"_L1, QT_TRANSLATE_NOOP("Words", "Sad")},
    {"serious"_L1, QT_TRANSLATE_NOOP("Words", "Serious")},
    {"relaxed"_L1, QT_TRANSLATE_NOOP("Words", "Relaxed")},
    {"neutral"_L1, QT_TRANSLATE_NOOP("Words", "Neutral")},
    {"happy"_L1, QT_TRANSLATE_NOOP("Words", "Happy")},
    {"surprised"_L1, QT_TRANSLATE_NOOP("Words", "Surprised")},
    {"text_normalization=on"_L1, QT_TRANSLATE_NOOP("Words", "In words")},
    {"text_normalization=off"_L1, QT_TRANSLATE_NOOP("Words", "Sign by sign")},
    {"videoRatio=1"_L1, QT_TRANSLATE_NOOP("Words", "Wide (16:9)")},
    {"videoRatio=2"_L1, QT_TRANSLATE_NOOP("Words", "Upright (9:16)")},
    {"mask=0"_L1, QT_TRANSLATE_NOOP("Words", "None")},
    {"mask=1"_L1, QT_TRANSLATE_NOOP("Words", "Round")},
    {"mask=2"_L1, QT_TRANSLATE_NOOP("Words", "Rectangular")},
    {"background.type=302"_L1, QT_TRANSLATE_NOOP("Words", "A colour")},
    {"background.type=303"_L1, QT_TRANSLATE_NOOP("Words", "A picture")},
    // proper names
    {"voiceSource=1"_L1, "Microsoft"},
    {"voiceSource=3"_L1, "Alibaba"},
    {"voiceSource=4"_L1, "ByteDance"},
    {"voiceSource=5"_L1, "MiniMax"},
    {"voiceSource=6"_L1, "Google"},
    {"voiceSource=21"_L1, "ElevenLabs"},
};

const OptionWords* find(const QString& name) {
    const auto* known = std::ranges::find(options, name, &OptionWords::name);
    return known == std::end(options) ? nullptr : known;
}

/// "expected_speaker_count" and "expectedSpeakerCount" become "Expected speaker count".
QString readable(const QString& name) {
    static const QRegularExpression seam(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    const QString words = QString(name).replace(seam, u"_"_s).replace(u'_', u' ').toLower().simplified();
    return words.isEmpty() ? name : words.at(0).toUpper() + words.mid(1);
}

}  // namespace

QString words::optionLabel(const QString& name) {
    const OptionWords* known = find(name);
    return known ? Words::tr(known->label) : readable(name.section(u'.', -1));
}

QString words::optionHelp(const QString& name) {
    const OptionWords* known = find(name);
    return known && *known->help ? Words::tr(known->help) : QString();
}

QString words::choiceLabel(const QString& option, const QString& choice) {
    for (const QString& key : {option + u'=' + choice, choice}) {
        const auto* known = std::ranges::find(choices, key, &ChoiceWords::choice);
        if (known != std::end(choices))
            return Words::tr(known->label);
    }
    return choice;
}
