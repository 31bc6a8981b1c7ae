// SPDX-License-Identifier: MIT
#include "ui/job/operationicon.h"

using namespace Qt::StringLiterals;

QString operationIcon(OperationKind kind) {
    switch (kind) {
    case OperationKind::Translate:
        return u"translate"_s;
    case OperationKind::Subtitles:
        return u"subtitles"_s;
    case OperationKind::Erase:
        return u"erase"_s;
    case OperationKind::LipSync:
        return u"lip-sync"_s;
    case OperationKind::FaceSwap:
        return u"face"_s;
    case OperationKind::Speech:
        return u"speech"_s;
    case OperationKind::VoiceClone:
        return u"microphone"_s;
    case OperationKind::Separate:
        return u"separate"_s;
    case OperationKind::AvatarVideo:
    case OperationKind::AvatarPhoto:
    case OperationKind::AvatarClone:
        return u"avatar"_s;
    }
    Q_UNREACHABLE();
}
