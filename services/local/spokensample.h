// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"
#include "services/local/cuespeech.h"

#include <optional>

/// What one of this computer's voices says when somebody wants to hear it.
struct SpokenSample {
    Speaker speaker{};
    QString text{};
};

/// "speak:<voice>?language=xx": where the sound of such a voice is to be had. Without a text it says a sentence of its
/// language. Empty for the voices of vendors.
QUrl spokenAddress(const Voice& voice, const QString& text = {});
/// What such an address asks for; absent for any other.
std::optional<SpokenSample> spokenSample(const QUrl& address);
/// A sentence in that language, or its numbers from one to five.
QString sampleSentence(const QString& language);
