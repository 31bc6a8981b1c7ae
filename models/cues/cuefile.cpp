// SPDX-License-Identifier: MIT
#include "models/cues/cuefile.h"

#include "services/domain/cuetext.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

Result<Subtitles> cuefile::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(invalid(Reason::SubtitlesUnreadable, u"subtitles"_s, {path}));
    return parseSubtitles(file.read(cuetext::mostBytes + 1), path);
}

std::optional<ApiError> cuefile::write(const QString& path, const Cues& cues) {
    QSaveFile file(path);
    const QByteArray bytes = writeSubtitles(cues, formatToWrite(path));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    const bool full = file.error() == QFileDevice::ResourceError;
    return invalid(full ? Reason::DiskFull : Reason::FolderNotWritable, u"subtitles"_s, {QFileInfo(path).path()});
}

QStringList cuefile::beside(const QString& clip) {
    const QFileInfo file(clip);
    const QString stem = file.completeBaseName() + u'.';
    QStringList found;
    for (const QString& name : file.dir().entryList({u"*.srt"_s, u"*.vtt"_s, u"*.ass"_s, u"*.ssa"_s}, QDir::Files, QDir::Name)) {
        if (name.startsWith(stem))
            found << file.dir().filePath(name);
    }
    return found;
}
