// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/watch/arrivals.h"

#include <QtCore/qpromise.h>
#include <QtCore/qstringlist.h>

/// What a look at a folder reads, and what it leaves out.
struct FolderScope {
    QString folder{};
    bool subfolders = false;
    QStringList without{};  ///< folders below it
};

struct FolderContent {
    QList<SeenFile> files{};
    QStringList folders{};       ///< itself and, where they count, those below it
    qsizetype quarantined = 0;   ///< files that were set aside here
};

/// Where a rule sets files aside, below its folder.
QString quarantineIn(const QString& folder);

// For a worker thread: a folder on the network may take its time.

/// Hidden files, unfinished copies and downloads, and what was set aside are left out. Errors: WatchFolderGone.
Result<FolderContent> lookInto(const FolderScope& scope);
/// As it is now; empty path when it is gone.
SeenFile seen(const QString& path);
/// The hash of its content, which is not read where `known` has it; gives up when the promise is cancelled. Errors, of the
/// field "input": FileChanged when it is not as it was seen, and those of `probe`.
void examine(QPromise<Result<QByteArray>>& promise, const SeenFile& file, const QByteArray& known);
