// SPDX-License-Identifier: MIT
#include "models/job/operationneeds.h"

bool needs::clips(const Operation& operation) {
    if (operation.inputs.isEmpty())
        return false;
    const InputRule& first = operation.inputs.first();
    const bool canLieInTheList = first.role == InputRole::Video || first.role == InputRole::Audio;
    return canLieInTheList && (first.required || first.role == InputRole::Video);
}

QList<InputRule> needs::filesBesideTheClip(const Operation& operation) {
    return clips(operation) ? operation.inputs.mid(1) : operation.inputs;
}

bool needs::aName(const Operation& operation) {
    switch (operation.kind) {
    case OperationKind::VoiceClone:
    case OperationKind::AvatarPhoto:
    case OperationKind::AvatarClone:
        return true;
    default:
        return false;
    }
}
