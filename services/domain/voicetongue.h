// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

/// A vendor's language code, taken apart.
struct VoiceTongue {
    QString language{};   ///< "es"; the vendor's own code where nobody knows it; empty = any language
    QString territory{};  ///< "MX", "419"; empty = not told

    bool operator==(const VoiceTongue&) const = default;
};

VoiceTongue tongueOf(const QString& code);
/// Of a code that nobody knows, such as a number, the English words beside it tell: "English (United States)".
VoiceTongue tongueOf(const QString& code, const QString& englishWords);
/// The same language, and the same territory where both name one.
bool speakAlike(const VoiceTongue& a, const VoiceTongue& b);
