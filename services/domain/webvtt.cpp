// SPDX-License-Identifier: MIT
#include "services/domain/webvtt.h"

#include "services/domain/cuetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;

const QRegularExpression& tags() {
    static const QRegularExpression tag(uR"(</?[a-zA-Z][^<>]*>|</>|<\d[\d:.]*>)"_s);
    return tag;
}

// A numbered character that is a line end or half of one would not come back as it was.
QString numberedCharacter(const QString& digits, bool hexadecimal) {
    bool fine = false;
    const uint code = digits.toUInt(&fine, hexadecimal ? 16 : 10);
    if (!fine || code > 0x10FFFF || QChar::isSurrogate(code) || QChar::isSpace(code) || !QChar::isPrint(code))
        return QString(QChar::Space);
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString withoutEntities(const QString& text) {
    static const QRegularExpression entity(uR"(&(?:(amp|lt|gt|nbsp|lrm|rlm|quot)|#(x?)([0-9a-fA-F]{1,7}));)"_s);
    static const QHash<QString, QString> named{{u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},        {u"gt"_s, u">"_s},
                                               {u"nbsp"_s, u"\u00A0"_s}, {u"lrm"_s, u"\u200E"_s}, {u"rlm"_s, u"\u200F"_s},
                                               {u"quot"_s, u"\""_s}};
    QString plain;
    qsizetype done = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += match.capturedLength(1) > 0 ? named.value(match.captured(1))
                                             : numberedCharacter(match.captured(3), match.capturedLength(2) > 0);
        done = match.capturedEnd();
    }
    plain += QStringView(text).mid(done);
    return plain;
}

/// Of <v Lena>; empty where several speak, or none is named.
QString speakerIn(const QString& text) {
    static const QRegularExpression voice(uR"(<v(?:\.[^\s<>]*)?\s+([^<>]{1,2000})>)"_s);
    QString speaker;
    for (auto matches = voice.globalMatch(text); matches.hasNext();) {
        const QString name = withoutEntities(matches.next().captured(1)).simplified().left(longestName);
        if (!speaker.isEmpty() && name != speaker)
            return {};
        speaker = name;
    }
    return speaker;
}

QString escaped(const QString& text) {
    return QString(text).replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
}

// A block ends at an empty line; a line of times begins a cue wherever it stands, as browsers have it.
class Reader {
public:
    explicit Reader(bool& styled) : m_styled(styled) {}

    Cues read(const QStringList& lines) {
        for (const QString& line : lines) {
            if (const auto span = cuetext::spanIn(line))
                begin(*span, line);
            else if (line.trimmed().isEmpty())
                close();
            else if (m_open)
                m_words.append(line);
            else if (line.startsWith("STYLE"_L1) || line.startsWith("REGION"_L1))
                m_styled = true;
            if (m_cues.size() >= cuetext::mostCues)
                break;
        }
        close();
        return m_cues;
    }

private:
    void begin(const cuetext::Span& span, const QString& line) {
        close();
        m_open = span;
        m_styled = m_styled || line.section("-->"_L1, 1).trimmed().contains(u' ');  // settings stand behind the times
    }

    void close() {
        if (m_open) {
            const QString whole = m_words.join(u'\n');
            const QString bare = cuetext::without(tags(), whole);  // a tag may go on in the next line
            m_styled = m_styled || bare.size() != whole.size();
            m_cues.append({m_open->start, m_open->end, cuetext::joined(withoutEntities(bare).split(u'\n')), speakerIn(whole)});
        }
        m_open.reset();
        m_words.clear();
    }

    bool& m_styled;
    Cues m_cues;
    QStringList m_words;
    std::optional<cuetext::Span> m_open;
};

}  // namespace

Cues webVttCues(const QStringList& lines, bool& styled) {
    return Reader(styled).read(lines);
}

QByteArray writeWebVtt(const Cues& cues) {
    QString text = u"WEBVTT\n"_s;
    for (const Cue& cue : cues) {
        text += u"\n%1 --> %2\n"_s.arg(cuetext::time(cue.start, u'.'), cuetext::time(cue.end, u'.'));
        QString voice = cue.speaker.isEmpty() ? QString() : u"<v %1>"_s.arg(escaped(cue.speaker));  // goes on to the cue's end
        for (const QString& line : cue.text.split(u'\n', Qt::SkipEmptyParts))
            text += std::exchange(voice, {}) + escaped(line) + u'\n';
    }
    return text.toUtf8();
}
