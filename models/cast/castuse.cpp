// SPDX-License-Identifier: MIT
#include "models/cast/castuse.h"

#include "models/cast/castlanguage.h"

const CastVoice* castVoiceFor(const Character& character, const QString& account, const QString& target) {
    if (const CastVoice* exact = character.voice(target, account))
        return exact;
    for (const CastVoice& own : character.voices) {
        if (own.account == account && (covers(own.language, target) || own.voice.language == target))
            return &own;
    }
    return nullptr;
}
