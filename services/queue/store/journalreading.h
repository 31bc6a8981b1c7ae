// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/store/submission.h"
#include "services/queue/task.h"

#include <QtCore/qset.h>

/// What a journal knows, its lines put together: of each task the row as it was last written, of each paid call what
/// became of it. A whole journal knows every task that has not ended, since a new one begins with all of them.
struct JournalReading {
    bool exists = false;
    bool damaged = false;   ///< a line cannot be read or is missing; a torn last one alone is no damage
    bool rough = false;     ///< readable, but nothing can be added to it as it stands
    bool torn = false;      ///< its last line is not whole: harmless, unless nothing else tells that no more is missing
    qint64 last = 0;        ///< number of the last line
    qint64 topId = 0;       ///< no task that it ever knew has a higher one
    qint64 bytes = 0;       ///< up to the end of the last whole line
    qsizetype lines = 0;
    QHash<QString, Task> tasks{};
    QHash<QString, Submission> calls{};
    QSet<QString> gone{};   ///< removed by the user

    bool isWhole() const { return exists && !damaged; }
};

/// Never fails: what is not there or cannot be read is told by the flags.
JournalReading readJournal(const QString& path);

/// A line as it stands in the file, its checksum and its end included.
QByteArray journalLine(const QJsonObject& content);
