// SPDX-License-Identifier: MIT
#include "services/domain/spokentext.h"

#include "services/domain/cuetext.h"
#include "services/domain/subtitles.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr qsizetype mostTextBytes = 1024 * 1024;  // a day of speaking

bool namesSubtitles(const QString& name) {
    static const QStringList endings{u"srt"_s, u"vtt"_s, u"ass"_s, u"ssa"_s};
    return endings.contains(name.section(u'.', -1).toLower());
}

/// What stands in pictures and programs, and in no text.
bool isNoText(QChar c) {
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\f';
}

}  // namespace

QString spokenText(const QString& cueText) {
    static const QRegularExpression notSpoken(uR"(\[[^\]]*\]|\([^)]*\)|[♪♫♬*_#]|(?:^|\n)\s*[-–—]\s*)"_s);
    QString text = cueText;
    text.replace(notSpoken, u" "_s);
    const bool words =
        std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
    return words ? text.simplified() : QString();
}

QString spokenText(const Cues& cues) {
    QStringList lines;
    for (const Cue& cue : cues)
        lines << spokenText(cue.text);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Result<QString> readSpokenText(const QByteArray& bytes, const QString& name) {
    if (bytes.size() > mostTextBytes && !namesSubtitles(name))
        return fail(invalid(Reason::TooLarge, u"text"_s, {QString::number(bytes.size()), QString::number(mostTextBytes)}));
    if (namesSubtitles(name)) {
        const auto subtitles = parseSubtitles(bytes, name);
        return subtitles ? Result<QString>(spokenText(subtitles->cues)) : fail(subtitles.error());
    }
    const QString text = cuetext::lines(bytes).join(u'\n').trimmed();
    if (text.isEmpty())
        return fail(invalid(Reason::FileEmpty, u"text"_s, {name}));
    if (std::ranges::any_of(text, isNoText))
        return fail(invalid(Reason::FileUnreadable, u"text"_s, {name}));
    return text;
}
