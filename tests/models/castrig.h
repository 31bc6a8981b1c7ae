// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"

/// Words for casts in tests, and a few voices.
namespace castrig {

inline QString step(CastEditKind kind, const QString& of) {
    return QStringLiteral("%1 %2").arg(int(kind)).arg(of);
}

inline CastWording words() {
    return {.character = QStringLiteral("Character"),
            .notes = QStringLiteral("Notes"),
            .cell = [](const CastCell& cell) {
                const bool closest = cell.state == CastCell::State::Closest;
                return QStringLiteral("%1 %2").arg(int(cell.state)).arg(closest ? cell.closest.voice.name : cell.voice.name);
            },
            .explained = [](const CastCell& cell) { return QStringLiteral("why %1").arg(int(cell.state)); }};
}

inline Voice voice(const QString& id, const QString& name, const QString& gender, const QString& language) {
    return {.id = id, .name = name, .language = language, .gender = gender};
}

/// Two accounts: one with Spanish and German voices, one with Spanish ones alone.
inline QList<CastAccount> accounts() {
    const QString female = QStringLiteral("female"), male = QStringLiteral("male");
    return {{.id = QStringLiteral("one"),
             .name = QStringLiteral("One"),
             .voices = {voice(QStringLiteral("1"), QStringLiteral("Lucía"), female, QStringLiteral("es-ES")),
                        voice(QStringLiteral("2"), QStringLiteral("Diego"), male, QStringLiteral("es-MX")),
                        voice(QStringLiteral("3"), QStringLiteral("Anna"), female, QStringLiteral("de-DE"))}},
            {.id = QStringLiteral("two/b"),
             .name = QStringLiteral("Two"),
             .voices = {voice(QStringLiteral("m"), QStringLiteral("Mateo"), QStringLiteral("M"), QStringLiteral("es")),
                        voice(QStringLiteral("f"), QStringLiteral("Dalia"), QStringLiteral("F"), QStringLiteral("es"))}}};
}

}  // namespace castrig
