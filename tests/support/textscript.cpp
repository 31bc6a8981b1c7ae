// SPDX-License-Identifier: MIT
#include "tests/support/textscript.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qdatetime.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double shownSeconds = 2;
constexpr double pauseSeconds = 0.4;

struct Look {
    QString colour = u"&H00FFFFFF"_s;  // alpha, blue, green, red; alpha 00 covers
    QString edge = u"&H00000000"_s;
    int border = 1;  // 1 = outline and shadow, 3 = a box
    double outline = 0;
    double shadow = 0;
    double font = 0.062;  // of the frame's shorter side, as is the outline
};

Look lookOf(textscript::Style style) {
    using textscript::Style;
    switch (style) {
    case Style::Yellow:
        return {.colour = u"&H0000FFFF"_s, .outline = 0.003, .shadow = 0.003};
    case Style::Boxed:
        return {.edge = u"&H30000000"_s, .border = 3, .outline = 0.012};
    case Style::Outlined:
        return {.outline = 0.007, .font = 0.068};
    default:
        return {.outline = 0.0015, .shadow = 0.004};
    }
}

Look lookOf(textscript::Mark mark) {
    using textscript::Mark;
    switch (mark) {
    case Mark::Faint:
        return {.colour = u"&H70FFFFFF"_s, .edge = u"&HFF000000"_s, .font = 0.09};
    case Mark::Badge:
        return {.edge = u"&H002020C0"_s, .border = 3, .outline = 0.015, .font = 0.075};
    default:
        return {.outline = 0.003, .font = 0.09};
    }
}

QString head(QSize size, const Look& look, int alignment, bool bold) {
    const double side = std::min(size.width(), size.height());
    return u"[Script Info]\nScriptType: v4.00+\nPlayResX: %1\nPlayResY: %2\nScaledBorderAndShadow: yes\nWrapStyle: 2\n\n"
           "[V4+ Styles]\nFormat: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, BackColour, Bold, BorderStyle, "
           "Outline, Shadow, Alignment, MarginL, MarginR, MarginV\n"
           "Style: Text,DejaVu Sans,%3,%4,%5,%5,%6,%7,%8,%9,%10,%11,%11,%11\n\n"
           "[Events]\nFormat: Start, End, Style, Text\n"_s.arg(size.width())
               .arg(size.height())
               .arg(look.font * side)
               .arg(look.colour, look.edge)
               .arg(bold ? -1 : 0)
               .arg(look.border)
               .arg(look.outline * side)
               .arg(look.shadow * side)
               .arg(alignment)
               .arg(0.05 * side);
}

QString event(double start, double end, const QString& text) {
    const auto time = [](double seconds) {
        return QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds * 1000)).toString(u"H:mm:ss.zzz"_s).chopped(1);
    };
    return u"Dialogue: %1,%2,Text,%3\n"_s.arg(time(start), time(end), text);
}

QStringList lines(bool narrow) {
    if (narrow)
        return {u"Where are you going?"_s, u"To the market,\\Nbefore it closes."_s, u"Take the red bag."_s,
                u"It is raining again,\\Nlike yesterday."_s, u"Wait for me!"_s, u"We have time enough."_s};
    return {u"Where are you going so early?"_s,
            u"To the market. I want to be there\\Nbefore all the good fish is gone."_s,
            u"Then take the red bag, please."_s,
            u"It is raining again."_s,
            u"As it has done every single morning\\Nsince we came to this town."_s,
            u"Perhaps we should have gone south, as they did."_s,
            u"I never said that it would be easy."_s};
}

}  // namespace

QString textscript::subtitles(QSize size, Style style, bool atTop, double seconds) {
    QString script = head(size, lookOf(style), atTop ? 8 : 2, false);
    const QStringList all = lines(size.width() < size.height());
    qsizetype next = 0;
    for (double at = pauseSeconds; at < seconds; at += shownSeconds + pauseSeconds)
        script += event(at, std::min(seconds, at + shownSeconds), all[next++ % all.size()]);
    return script;
}

QString textscript::mark(QSize size, Mark mark, Corner corner, double seconds) {
    constexpr int alignments[] = {7, 9, 1, 3};
    const QString text = mark == Mark::Badge ? u"LIVE"_s : u"kinoTV"_s;
    return head(size, lookOf(mark), alignments[static_cast<int>(corner)], true) + event(0, seconds + 1, text);
}
