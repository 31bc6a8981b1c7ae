// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include "services/domain/language.h"

#include <QtCore/qhash.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

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
