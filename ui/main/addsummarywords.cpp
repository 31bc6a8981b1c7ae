// SPDX-License-Identifier: MIT
#include "ui/main/addsummarywords.h"

#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>

namespace {

class AddSummaryWords {
    Q_DECLARE_TR_FUNCTIONS(AddSummaryWords)
};

}  // namespace

QString addSummaryText(const AddSummary& summary) {
    constexpr qsizetype mostNamed = 3;
    QStringList parts;
    if (!summary.already.isEmpty())
        parts << AddSummaryWords::tr("%n clip(s) were in the list already.", nullptr, int(summary.already.size()));
    for (const LeftOut& left : summary.leftOut.first(qMin(mostNamed, summary.leftOut.size())))
        parts << AddSummaryWords::tr("Left out: %1").arg(words::sentence(left.why));
    if (summary.leftOut.size() > mostNamed)
        parts << AddSummaryWords::tr("and %n more.", nullptr, int(summary.leftOut.size() - mostNamed));
    return parts.join(QLatin1Char(' '));
}
