// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include <QtCore/qlocale.h>

namespace {

QString whatHappened(const StoreRecovery& recovery) {
    if (!recovery.backupTime.isValid() && recovery.asidePath.isEmpty())
        return Words::tr("The list of tasks was incomplete; %n task(s) were put right from the journal.", nullptr, int(recovery.restored));
    if (recovery.restored == 0)
        return Words::tr("The list of tasks was broken, and nothing in it could be read. A new list was begun.");
    return Words::tr("The list of tasks was broken or missing. %n task(s) are there again.", nullptr, int(recovery.restored));
}

}  // namespace

QString words::recoverySentence(const StoreRecovery& recovery) {
    QStringList sentences{whatHappened(recovery)};
    if (recovery.backupTime.isValid())
        sentences << Words::tr("It was made anew from the copy of %1.").arg(QLocale().toString(recovery.backupTime.toLocalTime(), QLocale::ShortFormat));
    if (recovery.lost > 0)
        sentences << Words::tr("%n task(s) could not be read any more.", nullptr, int(recovery.lost));
    if (!recovery.unknown.isEmpty()) {
        sentences << Words::tr("Of %n task(s) nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.",
                               nullptr, int(recovery.unknown.size()));
    }
    if (!recovery.asidePath.isEmpty())
        sentences << Words::tr("The broken file was kept: %1").arg(recovery.asidePath);
    return sentences.join(QLatin1Char(' '));
}
