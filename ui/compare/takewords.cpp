// SPDX-License-Identifier: MIT
#include "ui/compare/takewords.h"

#include "ui/preview/timecodelabel.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString milliseconds(double seconds) {
    const auto ms = std::lround(seconds * 1000);
    const QString sign = ms < 0 ? u"\u2212"_s : u"+"_s;
    return TakeWords::tr("%1 ms").arg(sign + QLocale().toString(std::labs(ms)));
}

bool isInStep(const Drift& drift) {
    return std::lround(drift.offset * 1000) == 0 && drift.perMillion == 0;
}

}  // namespace

QString TakeWords::title(const Comparison& comparison, int slot) {
    return comparison.isHidden(slot) ? tr("Hidden") : comparison.take(slot).title;
}

QString TakeWords::label(const Comparison& comparison, int slot) {
    const QString letter = Comparison::letter(slot);
    return comparison.isHidden(slot) ? letter : tr("%1 %2", "letter and name").arg(letter, comparison.take(slot).title);
}

TakeWords::Told TakeWords::drift(const Take& take) {
    if (!take.drift)
        return {tr("measuring…")};
    if (!take.drift->reliable)
        return {tr("not measurable")};
    if (isInStep(*take.drift))
        return {tr("none"), true};
    return {tr("%1, corrected").arg(milliseconds(take.drift->offset)), true};
}

QString TakeWords::shift(const Take& take) {
    if (take.isSource())
        return tr("the clock");
    if (!take.drift || !take.drift->reliable)
        return take.drift ? tr("not measurable") : QString();
    return milliseconds(take.drift->offset);
}

QString TakeWords::length(double seconds) {
    const QString full = TimecodeLabel::timecode(seconds);
    return full.mid(full.startsWith("00:0"_L1) ? 4 : full.startsWith("00:"_L1) ? 3 : 0);
}
