// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Which options of an operation carry a glossary; an empty name = there is none of that kind.
struct GlossaryRule {
    QString keptWords{};    ///< Words: what stays as it is
    QString fixedPairs{};   ///< Pairs: original to translation
    QString spokenPairs{};  ///< Pairs: a word of the translation to how it is pronounced
    QString prompt{};       ///< Text: advice in plain words, which takes what has no option of its own
    int promptMost = 0;     ///< characters of the whole prompt; 0 = no limit is known

    /// Otherwise nothing is told before, and the words that come back are all there is to check.
    bool tellsAnything() const { return !(keptWords.isEmpty() && fixedPairs.isEmpty() && spokenPairs.isEmpty() && prompt.isEmpty()); }
    bool operator==(const GlossaryRule&) const = default;
};
