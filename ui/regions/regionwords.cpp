// SPDX-License-Identifier: MIT
#include "ui/regions/regionwords.h"

#include "ui/words/words.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regionwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegionWords)
};

}  // namespace

QString editName(RegionEdit edit, int number) {
    switch (edit) {
    case RegionEdit::Draw: return Words::tr("draw box %1").arg(number);
    case RegionEdit::Move: return Words::tr("move box %1").arg(number);
    case RegionEdit::Resize: return Words::tr("resize box %1").arg(number);
    case RegionEdit::Nudge: return Words::tr("nudge box %1").arg(number);
    case RegionEdit::Place: return Words::tr("place box %1").arg(number);
    case RegionEdit::Remove: return Words::tr("remove box %1").arg(number);
    case RegionEdit::Duplicate: return Words::tr("duplicate a box");
    case RegionEdit::Paste: return Words::tr("paste boxes");
    case RegionEdit::Kind: return Words::tr("change what box %1 is for").arg(number);
    case RegionEdit::Span: return Words::tr("change the time of box %1").arg(number);
    case RegionEdit::Name: return Words::tr("name box %1").arg(number);
    case RegionEdit::Find: return Words::tr("take a box that was found");
    case RegionEdit::ToClips: return Words::tr("same boxes on %n clip(s)", nullptr, number);
    case RegionEdit::UseSet: return Words::tr("use saved boxes");
    }
    Q_UNREACHABLE();
}

QString time(double seconds) {
    const qint64 all = std::llround(seconds * 1000);
    const QChar zero = u'0';
    const QString rest = u"%1%2%3"_s.arg(all / 1000 % 60, 2, 10, zero).arg(QLocale().decimalPoint()).arg(all % 1000, 3, 10, zero);
    const qint64 minutes = all / 60'000;
    return minutes >= 60 ? u"%1:%2:%3"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, zero).arg(rest) : u"%1:%2"_s.arg(minutes).arg(rest);
}

QString span(const Region& region) {
    if (!region.start && !region.end)
        return Words::tr("whole clip");
    if (!region.end)
        return Words::tr("from %1").arg(time(*region.start));
    return region.start ? time(*region.start) + u" – "_s + time(*region.end) : Words::tr("to %1").arg(time(*region.end));
}

QString inWords(const Region& region, int number, const QRect& pixels) {
    const QString place = Words::tr("left %1, top %2, %3 wide, %4 high, in pixels")
                              .arg(pixels.x()).arg(pixels.y()).arg(pixels.width()).arg(pixels.height());
    const QString name = region.name.isEmpty() ? words::regionLabel(region.kind)
                                               : region.name + u", "_s + words::regionLabel(region.kind);
    return Words::tr("Box %1, %2: %3; %4").arg(QString::number(number), name, place, span(region));
}

QString sentMark(bool sent) {
    return sent ? Words::tr("sent") : Words::tr("not sent");
}

QString found(RegionKind kind, double confidence) {
    return Words::tr("%1? %2 %").arg(words::regionLabel(kind)).arg(std::lround(confidence * 100));
}

}  // namespace regionwords
