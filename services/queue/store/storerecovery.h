// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

/// What had to be done to a queue's database when it was opened. The sentence is made in ui/words.
struct StoreRecovery {
    QString asidePath{};      ///< where the broken database lies now; empty when it was not broken, or not there
    QDateTime backupTime{};   ///< of the backup that was used; invalid when there was none
    qsizetype restored = 0;   ///< tasks that are there again, or have back what they had lost
    qsizetype lost = 0;       ///< tasks of which nothing but a remainder was found
    QStringList unknown{};    ///< restored tasks of which nobody knows whether they were sent: they are unsure now

    bool operator==(const StoreRecovery&) const = default;
};
