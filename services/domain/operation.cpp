// SPDX-License-Identifier: MIT
#include "services/domain/operation.h"

using namespace Qt::StringLiterals;

namespace {

struct NamedOperation {
    OperationKind kind;
    QLatin1StringView name;
};

constexpr NamedOperation operations[] = {
    {OperationKind::Translate, "translate"_L1},  {OperationKind::Subtitles, "subtitles"_L1},
    {OperationKind::Erase, "erase"_L1},          {OperationKind::LipSync, "lip-sync"_L1},
    {OperationKind::FaceSwap, "face-swap"_L1},   {OperationKind::Speech, "speech"_L1},
    {OperationKind::VoiceClone, "voice-clone"_L1}, {OperationKind::Separate, "separate"_L1},
    {OperationKind::AvatarVideo, "avatar-video"_L1}, {OperationKind::AvatarPhoto, "avatar-photo"_L1},
    {OperationKind::AvatarClone, "avatar-clone"_L1},
};

struct NamedOutput {
    OutputRole role;
    QLatin1StringView name;
};

constexpr NamedOutput outputs[] = {
    {OutputRole::Video, "video"_L1},   {OutputRole::Audio, "audio"_L1},           {OutputRole::Subtitles, "subtitles"_L1},
    {OutputRole::Vocals, "vocals"_L1}, {OutputRole::Background, "background"_L1},
};

}  // namespace

QString operationName(OperationKind kind) {
    for (const auto& operation : operations) {
        if (operation.kind == kind)
            return operation.name;
    }
    Q_UNREACHABLE();
}

std::optional<OperationKind> operationFromName(const QString& name) {
    for (const auto& operation : operations) {
        if (operation.name == name)
            return operation.kind;
    }
    return std::nullopt;
}

const QList<OperationKind>& allOperations() {
    static const QList<OperationKind> all = [] {
        QList<OperationKind> kinds;
        for (const auto& operation : operations) {
            if (operation.kind != OperationKind::AvatarPhoto && operation.kind != OperationKind::AvatarClone)
                kinds.append(operation.kind);
        }
        return kinds;
    }();
    return all;
}

QString roleName(InputRole role) {
    constexpr QLatin1StringView names[] = {"video"_L1, "audio"_L1, "image"_L1, "subtitles"_L1};
    return names[static_cast<int>(role)];
}

std::optional<InputRole> inputRoleFromName(const QString& name) {
    for (const InputRole role : {InputRole::Video, InputRole::Audio, InputRole::Image, InputRole::Subtitles}) {
        if (roleName(role) == name)
            return role;
    }
    return std::nullopt;
}

QString roleName(OutputRole role) {
    for (const auto& output : outputs) {
        if (output.role == role)
            return output.name;
    }
    Q_UNREACHABLE();
}

std::optional<OutputRole> outputRoleFromName(const QString& name) {
    for (const auto& output : outputs) {
        if (output.name == name)
            return output.role;
    }
    return std::nullopt;
}
