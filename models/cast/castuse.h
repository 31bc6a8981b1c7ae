// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/cast.h"

/// The voice a character has for a target of a job at an account: the one for exactly this language, else for the same
/// one without or with a region. `target` is a tag, or the vendor's own code of the voice's language. Null where none was
/// chosen.
const CastVoice* castVoiceFor(const Character& character, const QString& account, const QString& target);
