// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <optional>

enum class VoiceGender { Unknown, Female, Male, Neutral };
enum class VoiceAge { Child, Young, Middle, Old };
enum class VoiceStyle {
    Warm, Soft, Calm, Lively, Cheerful, Serious, News, Story, Chat, Advert, Deep, Strong, Sad, Angry, Teaching, Playing,
    Assisting, Robotic,
};

/// What a voice is like, in words that are the same for every vendor.
struct VoiceTraits {
    VoiceGender gender = VoiceGender::Unknown;
    QList<VoiceAge> ages{};      ///< youngest first; several where the vendor says so; empty = not told
    QString accent{};            ///< a territory ("MX"), else the vendor's word in small letters; empty = not told
    QList<VoiceStyle> styles{};  ///< in the order of the enum, each once

    bool operator==(const VoiceTraits&) const = default;
};

/// From words, letters, numbers and ranges in English or Chinese, as the vendors have them: "F", "女声", "Middle aged",
/// "25-40", "customer_service". What is in no table is not told.
VoiceTraits traitsOf(const Voice& voice);
VoiceGender genderIn(const QString& words);
std::optional<VoiceAge> ageIn(const QString& words);
/// Small letters, blanks between: "Middle-Aged" and "middle_aged" are "middle aged".
QString plainWords(const QString& text);
