// SPDX-License-Identifier: MIT
#include "services/domain/ass.h"

#include "services/domain/cuetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

// Of v4.00+, and of SSA's v4.00 too but for its first field; for files whose Format line is lost.
const QStringList& usualFields() {
    static const QStringList fields{u"layer"_s,   u"start"_s,   u"end"_s,     u"style"_s,  u"name"_s,
                                    u"marginl"_s, u"marginr"_s, u"marginv"_s, u"effect"_s, u"text"_s};
    return fields;
}

QStringList fieldsOf(const QString& format) {
    QStringList fields;
    for (const QString& field : format.split(u','))
        fields.append(field.trimmed().toLower());
    return fields.contains("start"_L1) && fields.contains("end"_L1) && fields.contains("text"_L1) ? fields : usualFields();
}

std::optional<milliseconds> timeIn(const QString& text) {
    static const QRegularExpression time(uR"(^\s*(\d{1,3}):(\d{1,2}):(\d{1,2})(?:[.,:](\d{1,3}))?\s*$)"_s);
    const auto match = time.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return cuetext::timeFrom(match, 1);
}

// {\p1} begins a drawing, whose coordinates are no words, and {\p0} ends it.
QString wordsOf(const QString& text) {
    static const QRegularExpression block(uR"(\{[^{}]*\})"_s);
    static const QRegularExpression drawing(uR"(\\p(\d))"_s);
    QString words;
    bool draws = false;
    qsizetype done = 0;
    for (auto blocks = block.globalMatch(text); blocks.hasNext();) {
        const auto match = blocks.next();
        if (!draws)
            words += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (const auto level = drawing.match(match.captured()); level.hasMatch())
            draws = level.captured(1) != "0"_L1;
    }
    if (!draws)
        words += QStringView(text).mid(done);
    words.replace("\\N"_L1, "\n"_L1).replace("\\n"_L1, "\n"_L1).replace("\\h"_L1, " "_L1);
    return cuetext::joined(words.split(u'\n'));
}

// The text is the last field and may hold commas itself.
std::optional<Cue> cueFrom(const QString& dialogue, const QStringList& fields) {
    const auto place = [&fields](QLatin1StringView name) { return int(fields.indexOf(name)); };
    const QStringList values = dialogue.split(u',');
    const int text = place("text"_L1);
    if (values.size() <= std::max({text, place("start"_L1), place("end"_L1)}))
        return std::nullopt;
    const auto start = timeIn(values[place("start"_L1)]), end = timeIn(values[place("end"_L1)]);
    if (!start || !end)
        return std::nullopt;
    const int name = place("name"_L1);
    const QString speaker = name < 0 || name >= text ? QString() : values[name].simplified().left(200);
    return Cue{*start, *end, wordsOf(values.mid(text).join(u',')), speaker};
}

}  // namespace

bool looksLikeAss(const QStringList& lines) {
    static const QRegularExpression mark(uR"(^\s*(?:\[(?:script info|v4\+? styles|events)\]|dialogue:[^,]*,\s*\d+:\d+:\d+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return std::ranges::any_of(lines, [](const QString& line) { return mark.match(line.left(200)).hasMatch(); });
}

Cues assCues(const QStringList& lines) {
    Cues cues;
    QStringList fields = usualFields();
    for (const QString& line : lines) {
        const QString key = line.section(u':', 0, 0).trimmed().toLower();
        if (key == "format"_L1)
            fields = fieldsOf(line.section(u':', 1));
        if (key != "dialogue"_L1)
            continue;
        const auto cue = cueFrom(line.section(u':', 1), fields);
        if (cue && !cue->text.isEmpty() && (cues.isEmpty() || cues.last() != *cue))
            cues.append(*cue);
        if (cues.size() >= cuetext::mostCues)
            break;
    }
    return cues;
}
