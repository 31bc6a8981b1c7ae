// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qmap.h>
#include <QtCore/qstringlist.h>

/// What a term is called in one language.
struct GlossaryWord {
    QString target{};  ///< empty = not decided
    QString spoken{};  ///< how it is pronounced, in that language's letters; empty = as it is written

    bool isEmpty() const { return target.isEmpty() && spoken.isEmpty(); }
    bool operator==(const GlossaryWord&) const = default;
};

struct GlossaryEntry {
    QString source{};                      ///< as it stands in the original; never empty
    bool never = false;                    ///< stays as it is in every language; how it is pronounced still counts
    QString note{};
    QMap<QString, GlossaryWord> words{};   ///< by language tag ("es", "es-MX"); none is empty

    bool operator==(const GlossaryEntry&) const = default;
};

/// The terms of one client.
struct Glossary {
    QString name{};                    ///< the client's
    QString language{};                ///< tag of the language the terms are of; empty = any
    QStringList targets{};             ///< tags, in the order of the columns
    QList<GlossaryEntry> entries{};

    int find(const QString& source) const;  ///< without regard to case; -1 = none
    bool operator==(const Glossary&) const = default;
};

/// All glossaries of a profile.
struct GlossaryShelf {
    QList<Glossary> glossaries{};

    int find(const QString& name) const;  ///< without regard to case; -1 = none
    QStringList names() const;
    bool operator==(const GlossaryShelf&) const = default;
};

namespace glossarylimits {
// Far above any client, far below what would hurt.
constexpr qsizetype glossaries = 200, entries = 5'000, languages = 60, word = 200, note = 1'000;
constexpr qint64 bytes = 16 * 1024 * 1024;
}  // namespace glossarylimits

/// On one line, without blanks around it, not too long.
QString asWord(const QString& typed);
/// The tag that a name of a column stands for ("pt_BR" is "pt-BR"); empty when it is no language.
QString asLanguage(const QString& name);
/// Whatever came from outside, made as the comments above promise: what is too much, twice or empty is left out.
Glossary inOrder(const Glossary& glossary);
