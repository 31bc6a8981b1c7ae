// SPDX-License-Identifier: MIT
#include "ui/words/queuewords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

struct Rounded {
    int least = 0;
    int most = 0;
    QString range() const { return Words::tr("%1 to %2").arg(QLocale().toString(least), QLocale().toString(most)); }
};

/// Outwards: a range that is kept is worth more than a narrow one.
Rounded inUnits(double least, double most, double unit) {
    return {int(std::floor(least / unit)), std::max(1, int(std::ceil(most / unit)))};
}

}  // namespace

QString words::queueTimeLeft(double least, double most) {
    if (most < minute)
        return Words::tr("less than a minute left");
    const double unit = most > 2 * day ? day : most > 1.5 * hour ? hour : minute;
    const Rounded rounded = inUnits(least, most, unit);
    const bool atMost = rounded.least == 0;
    const bool same = rounded.least == rounded.most;
    if (unit == minute)
        return atMost ? Words::tr("up to %n minute(s) left", nullptr, rounded.most)
               : same ? Words::tr("about %n minute(s) left", nullptr, rounded.most)
                      : Words::tr("about %1 min left", "a range of minutes").arg(rounded.range());
    if (unit == hour)
        return atMost ? Words::tr("up to %n hour(s) left", nullptr, rounded.most)
               : same ? Words::tr("about %n hour(s) left", nullptr, rounded.most)
                      : Words::tr("about %1 h left", "a range of hours").arg(rounded.range());
    return atMost ? Words::tr("up to %n day(s) left", nullptr, rounded.most)
           : same ? Words::tr("about %n day(s) left", nullptr, rounded.most)
                  : Words::tr("about %1 days left", "a range of days").arg(rounded.range());
}

QString words::queueTimeUnknown() {
    return Words::tr("time left unknown");
}

QString words::priceChange(int tasks, std::optional<double> before, std::optional<double> after, const QString& unit) {
    const QString counted = Words::tr("%n task(s)", nullptr, tasks);
    if (unit.isEmpty())
        return Words::tr("%1, nothing to pay").arg(counted);
    if (!before && !after)
        return Words::tr("%1, price not known").arg(counted);
    if (before == after)
        return Words::tr("%1, %2 as before").arg(counted, credits(after, unit));
    const QString was = before ? credits(before, {}) : Words::tr("not known");
    const QString is = after ? credits(after, unit) : Words::tr("not known");
    return Words::tr("%1, %2 → %3").arg(counted, was, is);
}
