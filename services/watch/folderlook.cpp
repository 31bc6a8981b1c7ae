// SPDX-License-Identifier: MIT
#include "services/watch/folderlook.h"

#include "services/media/probe.h"
#include "services/staging/filestretch.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// What browsers, copying programs and editors call a file that is not whole yet, and the notes that lie beside files.
bool isUnfinished(const QString& name) {
    static const QStringList endings{u".part"_s, u".partial"_s, u".crdownload"_s, u".download"_s, u".opdownload"_s, u".filepart"_s,
                                     u".tmp"_s,  u".temp"_s,    u".!ut"_s,        u".!qb"_s,      u".aria2"_s,      u".lock"_s};
    const auto isEnding = [&name](const QString& ending) { return name.endsWith(ending, Qt::CaseInsensitive); };
    return name.startsWith(u'.') || name.startsWith(u'~') || name.endsWith(u'~') || std::ranges::any_of(endings, isEnding);
}

bool liesIn(const QString& path, const QStringList& folders) {
    return std::ranges::any_of(folders, [&path](const QString& folder) { return path.startsWith(folder + u'/'); });
}

SeenFile seen(const QFileInfo& info) {
    return {.path = info.filePath(), .bytes = info.size(), .modified = info.lastModified().toUTC()};
}

}  // namespace

QString quarantineIn(const QString& folder) {
    return folder + "/quarantine"_L1;
}

SeenFile seen(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() ? seen(info) : SeenFile();
}

Result<FolderContent> lookInto(const FolderScope& scope) {
    const QFileInfo root(scope.folder);
    if (!root.isDir() || !root.isReadable() || !root.isExecutable())
        return fail(invalid(Reason::WatchFolderGone, u"watch"_s, {scope.folder}));
    const QStringList without = scope.without + QStringList{quarantineIn(scope.folder)};
    FolderContent content{.folders = {scope.folder}};
    const auto entries = scope.subfolders ? QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot : QDir::Files | QDir::NoDotAndDotDot;
    const auto how = scope.subfolders ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags;
    QDirIterator entry(scope.folder, entries, how);
    while (entry.hasNext()) {
        entry.next();
        const QFileInfo info = entry.fileInfo();
        if (liesIn(info.filePath() + u'/', without))
            continue;
        if (info.isDir())
            content.folders << info.filePath();
        else if (!isUnfinished(info.fileName()))
            content.files.append(seen(info));
    }
    const QStringList aside = QDir(quarantineIn(scope.folder)).entryList(QDir::Files);
    // The note beside a file is not counted, a text that somebody dropped is.
    content.quarantined = std::ranges::count_if(aside, [&aside](const QString& name) {
        return !name.endsWith(".txt"_L1) || !aside.contains(name.chopped(4));
    });
    return content;
}

void examine(QPromise<Result<QByteArray>>& promise, const SeenFile& file, const QByteArray& known) {
    if (seen(file.path) != file) {
        promise.addResult(fail(invalid(Reason::FileChanged, u"input"_s, {file.path})));
        return;
    }
    if (const auto media = probe(file.path); !media) {
        promise.addResult(fail(media.error()));
        return;
    }
    if (!known.isEmpty())
        promise.addResult(Result<QByteArray>(known));
    else
        hashStretch(promise, {.path = file.path, .bytes = file.bytes});
}
