// SPDX-License-Identifier: MIT
#include "services/local/translation.h"

#include "services/system/childprocess.h"
#include "services/system/tools.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestLine = 42;  // what subtitlers keep to

// One paragraph a cue: Apertium takes a paragraph's end for a sentence's, so that words never cross into the
// next cue. Its own line format lets them, and drops the full stops (seen in 3.8.3).
QByteArray paragraphs(const Cues& cues) {
    QString text;
    for (const Cue& cue : cues)
        text += joined(cue.text) + "\n\n"_L1;
    return text.toUtf8();
}

std::optional<QStringList> fromParagraphs(const QByteArray& bytes, qsizetype expected) {
    QStringList texts = QString::fromUtf8(bytes).split("\n\n"_L1);
    if (texts.size() == expected + 1 && texts.last().trimmed().isEmpty())
        texts.removeLast();
    return texts.size() == expected ? std::optional(texts) : std::nullopt;
}

}  // namespace

QString joined(const QString& text) {
    return text.simplified();
}

QString wrapped(const QString& text) {
    const qsizetype lines = (text.size() + widestLine - 1) / widestLine;
    if (lines < 2)
        return text;
    const qsizetype even = text.size() / lines;  // as long as each other, not full and then a rest
    QString result;
    qsizetype length = 0;
    for (const QString& word : text.split(u' ')) {
        const bool full =
            length > 0 && (length + word.size() / 2 >= even || length + 1 + word.size() > widestLine);
        if (!result.isEmpty())
            result += full ? u'\n' : u' ';
        length = full ? word.size() : length + word.size() + 1;
        result += word;
    }
    return result;
}

Translation::Translation(Cues cues, QStringList modes, QObject* parent)
    : QObject(parent), m_cues(std::move(cues)), m_modes(std::move(modes)) {}

void Translation::start(Ending<Cues> done) {
    m_done = std::move(done);
    translateNext();
}

void Translation::translateNext() {
    const QString mode = m_modes.takeFirst();
    Command apertium{.program = u"apertium"_s};
    apertium.arguments = {u"-f"_s, u"txt"_s, u"-u"_s, mode};
    apertium.input = paragraphs(m_cues);
    auto* process = new ChildProcess(apertium, this);
    process->start([this](const Result<ProcessOutput>& output) { take(output); });
}

void Translation::take(const Result<ProcessOutput>& output) {
    if (!output)
        return endLater(this, m_done, fail(output.error()));
    const auto texts = fromParagraphs(output->out, m_cues.size());
    if (!texts)
        return endLater(
            this, m_done,
            fail(tools::failed(u"apertium"_s, "lost or added a paragraph\n" + output->errorTail)));
    for (qsizetype i = 0; i < m_cues.size(); ++i) {
        const QString text = joined(texts->at(i));
        if (!text.isEmpty())
            m_cues[i].text = m_modes.isEmpty() ? wrapped(text) : text;
    }
    if (m_modes.isEmpty())
        endLater(this, m_done, std::move(m_cues));
    else
        translateNext();
}
