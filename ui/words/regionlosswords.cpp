// SPDX-License-Identifier: MIT
#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

using Why = RegionLoss::Why;

/// "box 2", "boxes 2, 3"
QString boxList(const QList<RegionLoss>& losses, Why why, int& count) {
    QStringList numbers;
    for (const RegionLoss& loss : losses) {
        if (loss.why == why)
            numbers << QLocale().toString(loss.region + 1);
    }
    count = int(numbers.size());
    return Words::tr("box(es) %1", nullptr, count).arg(numbers.join(u", "_s));
}

QString lossSentence(Why why, const QString& boxes, int count, const QString& vendor, int most) {
    switch (why) {
    case Why::WrongKind: return Words::tr("%1 takes no boxes of this kind: %2 is not sent.", nullptr, count).arg(vendor, boxes);
    case Why::TooMany:
        return most == 1 ? Words::tr("%1 uses the first box only: %2 is not sent.", nullptr, count).arg(vendor, boxes)
                         : Words::tr("%1 uses the first %3 boxes only: %2 is not sent.", nullptr, count).arg(vendor, boxes).arg(most);
    case Why::Span: return Words::tr("%1 takes no times: %2 is sent for the whole clip.", nullptr, count).arg(vendor, boxes);
    case Why::Edge: return Words::tr("What lies outside the picture is cut off: %1.").arg(boxes);
    }
    Q_UNREACHABLE();
}

}  // namespace

QStringList words::regionLosses(const QList<RegionLoss>& losses, const QString& vendor, int most) {
    QStringList sentences;
    for (const Why why : {Why::WrongKind, Why::TooMany, Why::Span, Why::Edge}) {
        int count = 0;
        const QString boxes = boxList(losses, why, count);
        if (count > 0)
            sentences << lossSentence(why, boxes, count, vendor, most);
    }
    return sentences;
}

QString words::boxesSent(const LoweredRegions& lowered, RegionUnit unit, QSize frame) {
    const int count = int(lowered.boxes.size());
    if (count == 0)
        return Words::tr("no box");
    return unit == RegionUnit::SourcePixels && !frame.isEmpty()
        ? Words::tr("%n box(es), in pixels of %1×%2", nullptr, count).arg(frame.width()).arg(frame.height())
        : Words::tr("%n box(es), in parts of the picture", nullptr, count);
}
