// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/term.h"

#include <QtCore/qmetatype.h>

/// A place where a term is not what the glossary says.
struct TermBreach {
    std::chrono::milliseconds time{0};  ///< of the clip
    Term term{};
    QString stands{};  ///< the words that stand there instead

    const QString& expected() const { return term.target.isEmpty() ? term.source : term.target; }
    bool operator==(const TermBreach&) const = default;
};
using TermBreaches = QList<TermBreach>;

/// Whether these words stand in a text as whole words: "dub" is not in "dubious". Scripts without blanks between words have them
/// anywhere. `exactly`: capitals count.
bool holdsWord(const QString& text, const QString& word, bool exactly = false);

/// Holds a translation against the terms, by time. With the cues of the original, every cue of it that has a term wants its
/// word in what is shown meanwhile; what stays as it is wants it letter by letter. Without them, what can be told is a
/// term that was left untranslated. Pure.
TermBreaches checkTerms(const QList<Term>& terms, const Cues& target, const Cues& source = {});
