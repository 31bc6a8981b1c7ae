// SPDX-License-Identifier: MIT
#include "services/domain/srt.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Far above any film (a three hour film has some 2,500 cues in 200 kB), far below what would hurt.
constexpr qsizetype mostBytes = 32 * 1024 * 1024;
constexpr qsizetype mostCues = 100'000;
constexpr qsizetype longestText = 4'000;
constexpr milliseconds lengthWhenNonsense = 2s;  // for cues that end before they start

// 0x80..0x9F of Windows-1252, where it differs from Latin-1
// (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
constexpr char16_t cp1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromCp1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(cp1252[c.unicode() - 0x80]);
    }
    return text;
}

// Without a BOM, UTF-16 shows in its zero bytes: SRT is mostly digits and ASCII punctuation.
std::optional<QStringConverter::Encoding> utf16WithoutBom(const QByteArray& bytes) {
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    if (zeros[1] > head.size() / 4 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] > head.size() / 4 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decoded(const QByteArray& bytes) {
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16WithoutBom(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !encoding ? fromCp1252(bytes) : text;
}

QStringList linesOf(QString text) {
    text.remove(QChar(0));
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    return text.split(u'\n');
}

struct Span {
    milliseconds start{};
    milliseconds end{};
};

milliseconds timeFrom(const QRegularExpressionMatch& match, int first) {
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QString fraction = match.captured(first + 3).leftJustified(3, u'0');
    return std::chrono::hours(number(first)) + std::chrono::minutes(number(first + 1)) +
           std::chrono::seconds(number(first + 2)) + milliseconds(fraction.toInt());
}

std::optional<Span> spanFrom(const QString& line) {
    if (!line.contains("-->"_L1) || line.size() > 200)
        return std::nullopt;
    static const QRegularExpression times(
        uR"(^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?)"_s);
    const auto match = times.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Span{timeFrom(match, 1), timeFrom(match, 5)};
}

bool isNumber(const QString& line) {
    const QString digits = line.trimmed();
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString plainText(const QStringList& lines) {
    static const QRegularExpression markup(
        uR"(</?(?:i|b|u|s|font|c|v|lang|ruby|rt)(?:[ .][^<>]*)?>|\{\\[^{}]*\})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList kept;
    for (QString line : lines) {
        line = line.left(longestText).remove(markup).trimmed();
        if (!line.isEmpty() && !spanFrom(line))  // out of markup, a line of times may come: written, it would be a cue
            kept.append(line);
    }
    return kept.join(u'\n').left(longestText);
}

// Everything between two lines of times is text, save the number of the cue that follows.
class Reader {
public:
    Cues read(const QStringList& lines) {
        for (const QString& line : lines) {
            const auto span = spanFrom(line);
            if (!span) {
                m_pending.append(line);
                continue;
            }
            takeNumber();
            closeCue();
            if (m_cues.size() >= mostCues)
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
            const QString text = plainText(m_pending);
            if (!text.isEmpty())
                m_cues.append({m_open->start, m_open->end, text});
        }
        m_open.reset();
        m_pending.clear();
    }

    Cues m_cues;
    QStringList m_pending;
    std::optional<Span> m_open;
    int m_number = 0;
};

// Words that come up together are one cue; otherwise one ends where the next begins.
Cues inOrder(Cues cues) {
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

QString timeText(milliseconds time) {
    const auto part = [](auto count, int digits) {
        return QString::number(count).rightJustified(digits, u'0');
    };
    const qint64 ms = std::max<qint64>(time.count(), 0);
    return part(ms / 3'600'000, 2) + u':' + part(ms / 60'000 % 60, 2) + u':' + part(ms / 1000 % 60, 2) +
           u',' + part(ms % 1000, 3);
}

}  // namespace

Result<Cues> parseSrt(const QByteArray& bytes) {
    if (bytes.size() > mostBytes)
        return fail(invalid(failure::Reason::SubtitlesBroken, u"subtitles"_s));
    const Cues cues = inOrder(Reader().read(linesOf(decoded(bytes))));
    if (cues.isEmpty())
        return fail(invalid(failure::Reason::SubtitlesBroken, u"subtitles"_s));
    return cues;
}

std::optional<milliseconds> cueOutOfOrder(const QByteArray& bytes, milliseconds length) {
    milliseconds before = 0ms;
    for (const QString& line : linesOf(decoded(bytes))) {
        const auto span = spanFrom(line);
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
    const QStringList lines = linesOf(decoded(bytes));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].size() <= 200 && meant.match(lines[i]).hasMatch() && !spanFrom(lines[i]))
            return int(i) + 1;
    }
    return std::nullopt;
}

QByteArray writeSrt(const Cues& cues) {
    QString text;
    int number = 0;
    for (const Cue& cue : cues) {
        const QString words = cue.text.split(u'\n', Qt::SkipEmptyParts).join(u'\n');
        text += u"%1\n%2 --> %3\n"_s.arg(++number).arg(timeText(cue.start), timeText(cue.end)) + words +
                "\n\n"_L1;
    }
    return text.toUtf8();
}
