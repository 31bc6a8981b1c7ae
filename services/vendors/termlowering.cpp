// SPDX-License-Identifier: MIT
#include "services/vendors/termlowering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool sameWord(const QString& one, const QString& other) {
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// What stands in the translation.
const QString& wordOf(const Term& term) {
    return term.target.isEmpty() ? term.source : term.target;
}

/// Within quotes of a sentence, on one line.
QString quoted(const QString& word) {
    return u'"' + word.simplified().replace(u'"', u'\'') + u'"';
}

QString translationSentence(const Term& term) {
    return term.target.isEmpty() ? u"Keep %1 untranslated."_s.arg(quoted(term.source))
                                 : u"Translate %1 as %2."_s.arg(quoted(term.source), quoted(term.target));
}

QString spokenSentence(const Term& term) {
    return u"Pronounce %1 as %2."_s.arg(quoted(wordOf(term)), quoted(term.spoken));
}

/// What the options hold while terms are added.
class Told {
public:
    Told(const GlossaryRule& rule, const QJsonObject& options)
        : m_rule(rule),
          m_options(options),
          m_kept(options[rule.keptWords].toArray()),
          m_fixed(options[rule.fixedPairs].toObject()),
          m_spoken(options[rule.spokenPairs].toObject()),
          m_prompt(options[rule.prompt].toString()) {}

    /// False: it could not be told whole.
    bool tell(const Term& term) {
        QStringList left;
        if (!tellTranslation(term))
            left << translationSentence(term);
        if (!term.spoken.isEmpty() && !tellPair(m_rule.spokenPairs, m_spoken, wordOf(term), term.spoken))
            left << spokenSentence(term);
        return left.isEmpty() || advise(left.join(u' '));
    }

    QJsonObject options() {
        const auto put = [this](const QString& name, const QJsonValue& value, bool empty) {
            if (!name.isEmpty() && !empty)
                m_options[name] = value;
        };
        put(m_rule.keptWords, m_kept, m_kept.isEmpty());
        put(m_rule.fixedPairs, m_fixed, m_fixed.isEmpty());
        put(m_rule.spokenPairs, m_spoken, m_spoken.isEmpty());
        put(m_rule.prompt, m_prompt, m_prompt.isEmpty());
        return m_options;
    }

private:
    bool keeps(const QString& word) const {
        return std::ranges::any_of(m_kept, [&](const QJsonValue& one) { return sameWord(one.toString(), word); });
    }

    static bool has(const QJsonObject& pairs, const QString& word) {
        const QStringList words = pairs.keys();
        return std::ranges::any_of(words, [&](const QString& one) { return sameWord(one, word); });
    }

    bool tellTranslation(const Term& term) {
        if (keeps(term.source) || has(m_fixed, term.source))
            return true;
        if (!term.target.isEmpty())
            return tellPair(m_rule.fixedPairs, m_fixed, term.source, term.target);
        if (m_rule.keptWords.isEmpty())
            return false;
        m_kept.append(term.source);
        return true;
    }

    static bool tellPair(const QString& option, QJsonObject& pairs, const QString& word, const QString& becomes) {
        if (option.isEmpty())
            return false;
        if (!has(pairs, word))
            pairs[word] = becomes;
        return true;
    }

    bool advise(const QString& sentences) {
        if (m_rule.prompt.isEmpty())
            return false;
        const QString whole = m_prompt.isEmpty() ? sentences : m_prompt + u' ' + sentences;
        if (m_rule.promptMost > 0 && whole.size() > m_rule.promptMost)
            return false;
        m_prompt = whole;
        return true;
    }

    const GlossaryRule& m_rule;
    QJsonObject m_options;
    QJsonArray m_kept;
    QJsonObject m_fixed;
    QJsonObject m_spoken;
    QString m_prompt;
};

}  // namespace

LoweredTerms lowerTerms(const QList<Term>& terms, const GlossaryRule& rule, const QJsonObject& options) {
    if (terms.isEmpty() || !rule.tellsAnything())
        return {options, terms};
    Told told(rule, options);
    LoweredTerms lowered;
    for (const Term& term : terms) {
        if (!told.tell(term))
            lowered.dropped.append(term);
    }
    lowered.options = told.options();
    return lowered;
}

LoweredTerms lowerTerms(const Operation& operation, const JobSpec& job) {
    return lowerTerms(job.terms, operation.glossary, job.options);
}
