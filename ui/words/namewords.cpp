// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include "services/domain/language.h"

#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace {

struct OptionWords {
    const char* label;
    const char* help;
};

/// The vendors' own field names, as people would say them. A name that is not here is taken apart into words.
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

/// "expected_speaker_count" and "expectedSpeakerCount" become "Expected speaker count".
QString readable(const QString& name) {
    static const QRegularExpression seam(u"(?<=[a-z0-9])(?=[A-Z])"_s);
    QString words = QString(name).replace(seam, u"_"_s).replace(u'_', u' ').toLower().simplified();
    return words.isEmpty() ? name : words.replace(0, 1, words.at(0).toUpper());
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
    return known == options().end() ? readable(name.section(u'.', -1)) : Words::tr(known->label);
}

QString words::optionHelp(const QString& name) {
    const auto known = options().find(name);
    return known == options().end() ? QString() : Words::tr(known->help);
}

QString words::choiceLabel(const QString& option, const QString& choice) {
    Q_UNUSED(option)
    const auto known = choices().find(choice);
    return known == choices().end() ? choice : Words::tr(*known);
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

QString words::roleLabel(InputRole role) {
    switch (role) {
    case InputRole::Video:
        return Words::tr("Video");
    case InputRole::Audio:
        return Words::tr("Sound");
    case InputRole::Image:
        return Words::tr("Picture");
    case InputRole::Subtitles:
        return Words::tr("Subtitles");
    }
    Q_UNREACHABLE();
}

QString words::regionLabel(RegionKind kind) {
    switch (kind) {
    case RegionKind::Subtitle:
        return Words::tr("Subtitle");
    case RegionKind::Watermark:
        return Words::tr("Watermark");
    case RegionKind::Protect:
        return Words::tr("Protect");
    case RegionKind::Ocr:
        return Words::tr("Read text");
    }
    Q_UNREACHABLE();
}
