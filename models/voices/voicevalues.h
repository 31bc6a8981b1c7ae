// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

/// What a voice counts as in each facet: what vendors call differently, called alike. A word nobody knows stays as it is, in
/// lower case; empty = not stated.
namespace voicevalues {

QString gender(const Voice& voice);     ///< "female", "male", "neutral"
QString age(const Voice& voice);        ///< "child", "young", "middle", "older"; of several the first
QString kind(const Voice& voice);       ///< "system", "cloned"
QStringList styles(const Voice& voice); ///< each once

/// Lower case, without accents: "Ángel" is found by "angel".
QString folded(const QString& text);

}  // namespace voicevalues
