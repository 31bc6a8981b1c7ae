// SPDX-License-Identifier: MIT
#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>

namespace {

/// How old the copy is, or that there is none.
QString copyUsed(int restored, const QDateTime& backup) {
    if (!backup.isValid())
        return Words::tr("There was no copy of it, so the list starts empty.");
    const QString time = QLocale().toString(backup.toLocalTime(), QLocale::ShortFormat);
    return Words::tr("%n task(s) are back, as they stood on %1.", nullptr, restored).arg(time);
}

}  // namespace

QString words::recovered(const QString& aside, int restored, int unsure, const QDateTime& backup) {
    QStringList sentences{Words::tr("The list of tasks was damaged."), copyUsed(restored, backup)};
    if (unsure > 0)
        sentences << Words::tr("%n of them may have been sent since and need you: nothing is sent twice.", nullptr, unsure);
    if (!aside.isEmpty())
        sentences << Words::tr("The damaged file is kept: %1").arg(QDir::toNativeSeparators(aside));
    return sentences.join(QLatin1Char(' '));
}
