// SPDX-License-Identifier: MIT
#include "models/glossary/termcheck.h"

#include <QtCore/qtextboundaryfinder.h>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Cues of a translation may begin a little earlier or later than those of the original.
constexpr auto slack = 250ms;

/// Written without blanks between words, so that a word may begin at any letter.
bool runsOn(QChar c) {
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return c.isSurrogate();
    }
}

/// As it is compared: one line, one way to write an accent.
QString plain(const QString& text, bool exactly) {
    const QString composed = text.normalized(QString::NormalizationForm_C).simplified();
    return exactly ? composed : composed.toCaseFolded();
}

/// Between two words. An apostrophe parts them too: "ACME" is in "ACME's".
bool isEdge(QTextBoundaryFinder& words, const QString& text, qsizetype at) {
    if (at <= 0 || at >= text.size())
        return true;
    const QChar before = text[at - 1], after = text[at];
    const bool within = before.isLetterOrNumber() && (after.isLetterOrNumber() || after.isMark());
    if (!within && !before.isMark())
        return true;
    if (runsOn(before) || runsOn(after))
        return true;
    words.setPosition(at);
    return words.isAtBoundary();
}

bool holds(const QString& text, const QString& word) {
    if (word.isEmpty())
        return false;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (isEdge(words, text, at) && isEdge(words, text, at + word.size()))
            return true;
    }
    return false;
}

/// What is shown while the original says this.
QString shownDuring(const Cue& said, const Cues& target) {
    QStringList shown;
    for (const Cue& cue : target) {
        if (cue.start < said.end + slack && cue.end + slack > said.start)
            shown << cue.text;
    }
    return shown.join(u' ').simplified();
}

TermBreaches againstSource(const QList<Term>& terms, const Cues& target, const Cues& source) {
    TermBreaches all;
    for (const Cue& said : source) {
        const QString original = plain(said.text, false), shown = shownDuring(said, target);
        const QString folded = plain(shown, false), exact = plain(shown, true);
        for (const Term& term : terms) {
            const bool stays = term.target.isEmpty();
            if (!holds(original, plain(term.source, false)))
                continue;
            TermBreach breach{said.start, term, shown};
            if (!holds(stays ? exact : folded, plain(breach.expected(), stays)))
                all.append(breach);
        }
    }
    return all;
}

/// A term whose translation holds it may well stand there.
TermBreaches leftUntranslated(const QList<Term>& terms, const Cues& target) {
    TermBreaches all;
    for (const Cue& cue : target) {
        const QString shown = plain(cue.text, false);
        for (const Term& term : terms) {
            const QString source = plain(term.source, false);
            if (!term.target.isEmpty() && !holds(plain(term.target, false), source) && holds(shown, source))
                all.append({cue.start, term, cue.text.simplified()});
        }
    }
    return all;
}

}  // namespace

bool holdsWord(const QString& text, const QString& word, bool exactly) {
    return holds(plain(text, exactly), plain(word, exactly));
}

TermBreaches checkTerms(const QList<Term>& terms, const Cues& target, const Cues& source) {
    if (terms.isEmpty() || target.isEmpty())
        return {};
    TermBreaches all = source.isEmpty() ? leftUntranslated(terms, target) : againstSource(terms, target, source);
    std::ranges::stable_sort(all, {}, &TermBreach::time);
    return all;
}
