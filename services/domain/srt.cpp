// SPDX-License-Identifier: MIT
#include "services/domain/srt.h"

#include "services/domain/cuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds lengthWhenNonsense = 2s;  // for cues that end before they start

bool isNumber(const QString& line) {
    const QString digits = line.trimmed();
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Everything between two lines of times is text, save the number of the cue that follows.
class Reader {
public:
    Cues read(const QStringList& lines) {
        for (const QString& line : lines) {
            const auto span = cuetext::spanIn(line);
            if (!span) {
                m_pending.append(line);
                continue;
            }
            takeNumber();
            closeCue();
            if (m_cues.size() >= cuetext::mostCues)
                return m_cues;
            m_open = *span;
        }
        closeCue();
        return m_cues;
    }

private:
    // "42" right under the words before is a number only if it goes on counting: somebody may have said it.
    void takeNumber() {
        if (m_pending.isEmpty() || !isNumber(m_pending.last()))
            return;
        const int number = m_pending.last().trimmed().toInt();
        const bool apart = m_pending.size() == 1 || m_pending[m_pending.size() - 2].trimmed().isEmpty();
        if (apart || number == m_number + 1) {
            m_pending.removeLast();
            m_number = number;
        }
    }

    void closeCue() {
        if (m_open) {
            const QString text = cuetext::plain(m_pending, cuetext::srtMarkup());
            m_cues.append({m_open->start, m_open->end, text});
        }
        m_open.reset();
        m_pending.clear();
    }

    Cues m_cues;
    QStringList m_pending;
    std::optional<cuetext::Span> m_open;
    int m_number = 0;
};

// Words that come up together are one cue; otherwise one ends where the next begins.
Cues inOrder(Cues cues) {
    cues.removeIf([](const Cue& cue) { return cue.text.isEmpty(); });
    std::ranges::stable_sort(cues, {}, &Cue::start);
    Cues ordered;
    for (Cue& cue : cues) {
        if (cue.end <= cue.start)
            cue.end = cue.start + lengthWhenNonsense;
        if (ordered.isEmpty() || ordered.last().start != cue.start) {
            if (!ordered.isEmpty())
                ordered.last().end = std::min(ordered.last().end, cue.start);
            ordered.append(cue);
            continue;
        }
        ordered.last().end = std::max(ordered.last().end, cue.end);
        ordered.last().text += u'\n' + cue.text;
    }
    return ordered;
}

}  // namespace

Result<Cues> parseSrt(const QByteArray& bytes) {
    if (bytes.size() > cuetext::mostBytes)
        return fail(invalid(failure::Reason::SubtitlesBroken, u"subtitles"_s));
    const Cues cues = inOrder(Reader().read(cuetext::lines(bytes)));
    if (cues.isEmpty())
        return fail(invalid(failure::Reason::SubtitlesBroken, u"subtitles"_s));
    return cues;
}

Cues srtCues(const QStringList& lines) {
    return Reader().read(lines);
}

std::optional<milliseconds> cueOutOfOrder(const QByteArray& bytes, milliseconds length) {
    milliseconds before = 0ms;
    for (const QString& line : cuetext::lines(bytes)) {
        const auto span = cuetext::spanIn(line);
        if (!span)
            continue;
        const bool beyond = length > 0ms && span->end > length;
        if (span->end < span->start || span->start < before || beyond)
            return span->start;
        before = span->end;
    }
    return std::nullopt;
}

std::optional<int> brokenTimes(const QByteArray& bytes) {
    // An arrow beside a digit, or two times with hours: "9:30 to 17:45" is something that people say.
    static const QRegularExpression meant(uR"(\d.*-->|-->.*\d|\d+:\d+:\d+\D.*\d+:\d+:\d+)"_s);
    const QStringList lines = cuetext::lines(bytes);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].size() <= 200 && meant.match(lines[i]).hasMatch() && !cuetext::spanIn(lines[i]))
            return int(i) + 1;
    }
    return std::nullopt;
}

QByteArray writeSrt(const Cues& cues) {
    QString text;
    int number = 0;
    for (const Cue& cue : cues) {
        text += u"%1\n%2 --> %3\n"_s.arg(++number).arg(cuetext::time(cue.start, u','), cuetext::time(cue.end, u','));
        for (const QString& line : cue.text.split(u'\n', Qt::SkipEmptyParts))
            text += (cuetext::spanIn(line) ? QString(line).replace("-->"_L1, u"→"_s) : line) + u'\n';
        text += u'\n';
    }
    return text.toUtf8();
}
