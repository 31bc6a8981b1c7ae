// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <optional>

/// Who speaks a character in one language at one account.
struct CastVoice {
    QString language{};  ///< of the column, as a tag ("es"): vendors spell their own codes in many ways
    QString account{};
    Voice voice{};       ///< with its traits and options, so that a cast is worth something without its account too

    VoiceKey key() const { return {account, voice.id, voice.language}; }
    bool operator==(const CastVoice&) const = default;
};

/// A character, a speaker or a narrator.
struct Character {
    QString name{};
    QString notes{};
    QList<CastVoice> voices{};

    /// The one for exactly this tag; null where none was chosen.
    const CastVoice* voice(const QString& language, const QString& account) const;
    bool operator==(const Character&) const = default;
};

/// Who speaks in a series, over all its episodes.
struct Cast {
    QString name{};
    QList<Character> characters{};

    const Character* character(const QString& called) const;  ///< without regard to case; null = nobody
    QStringList languages() const;                            ///< that somebody has a voice in, by name
    bool operator==(const Cast&) const = default;
};

/// All casts of a profile, and which was last used with the clips of a folder.
struct CastShelf {
    QList<Cast> casts{};
    QHash<QString, QString> folders{};  ///< folder -> name of a cast

    int find(const QString& name) const;  ///< without regard to case; -1 = none
    bool operator==(const CastShelf&) const = default;
};

namespace castlimits {
// Far above any series, far below what would hurt.
constexpr qsizetype casts = 200, characters = 500, voices = 400, folders = 2'000, name = 200, notes = 4'000, tags = 50;
constexpr qint64 bytes = 16 * 1024 * 1024;
}  // namespace castlimits

/// "Series", or "Series 2" where `taken` has that: never empty, of one line, not too long.
QString freeName(const QString& wanted, const QStringList& taken);
