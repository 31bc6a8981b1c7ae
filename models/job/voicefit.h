// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

/// True when a voice of this language can speak the target: the same language, and the same region where both
/// name one. A voice without a language speaks any.
bool speaks(const Voice& voice, const QString& target);
