// SPDX-License-Identifier: MIT
#include "models/cues/cuetime.h"

#include "services/domain/cuetext.h"

#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QString cuetime::text(milliseconds time) {
    const qint64 ms = time.count();
    const auto two = [](qint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    const qint64 hours = ms / 3'600'000, minutes = ms / 60'000 % 60;
    const QString head = hours > 0 ? QString::number(hours) + u':' + two(minutes) : QString::number(minutes);
    return head + u':' + two(ms / 1000 % 60) + u'.' + QString::number(ms % 1000).rightJustified(3, u'0');
}

std::optional<milliseconds> cuetime::parse(const QString& text) {
    static const QRegularExpression form(uR"(^(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:[.,](\d{1,3})\d*)?$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return cuetext::timeFrom(match, 1);
}

std::optional<milliseconds> cuetime::parseShift(const QString& text) {
    const QString trimmed = text.trimmed();
    const bool back = trimmed.startsWith(u'-') || trimmed.startsWith(u'\u2212');
    const auto time = parse(back || trimmed.startsWith(u'+') ? trimmed.mid(1) : trimmed);
    return time && back ? std::optional(-*time) : time;
}
