// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// What can be done to a clip; the last two make an avatar of a photo or a video. The names of the command line are
/// stored and printed.
enum class OperationKind {
    Translate, Subtitles, Erase, LipSync, FaceSwap, Speech, VoiceClone, Separate, AvatarVideo,
    AvatarPhoto, AvatarClone,
};

QString operationName(OperationKind kind);  ///< "translate", "lip-sync" ...
std::optional<OperationKind> operationFromName(const QString& name);
/// What is offered for a clip: all but the makers of avatars.
const QList<OperationKind>& allOperations();

enum class InputRole { Video, Audio, Image, Subtitles };
QString roleName(InputRole role);
std::optional<InputRole> inputRoleFromName(const QString& name);

enum class OutputRole { Video, Audio, Subtitles, Vocals, Background };
QString roleName(OutputRole role);
std::optional<OutputRole> outputRoleFromName(const QString& name);
