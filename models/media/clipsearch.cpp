// SPDX-License-Identifier: MIT
#include "models/media/clipsearch.h"

#include "services/domain/jobspec.h"

#include <QtCore/qcollator.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isNamedLikeAClip(const QFileInfo& file) {
    return clipExtensions().contains(file.suffix().toLower());
}

/// Two names of one file are one clip.
QString identity(const QFileInfo& file) {
    return file.canonicalFilePath();
}

QStringList clipsIn(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isNamedLikeAClip(files.fileInfo()))
            found.append(identity(files.fileInfo()));
    }
    QCollator byNumber{QLocale(QLocale::English)};  // the C locale would sort "10" before "2"
    byNumber.setNumericMode(true);
    std::ranges::sort(found, byNumber);
    return found;
}

ApiError problem(failure::Reason reason, const QString& path) {
    return invalid(reason, u"input"_s, {QFileInfo(path).fileName()});
}

std::optional<ApiError> objection(const QFileInfo& file, const ProbeMedia& probe) {
    if (!file.exists())
        return problem(failure::Reason::FileMissing, file.filePath());
    if (!file.isReadable())
        return problem(failure::Reason::FileUnreadable, file.filePath());
    if (file.size() == 0)
        return problem(failure::Reason::FileEmpty, file.filePath());
    if (isNamedLikeAClip(file))
        return std::nullopt;
    const auto media = probe(file.filePath());
    return media ? std::nullopt : std::optional(media.error());
}

}  // namespace

const QStringList& clipExtensions() {
    static const QStringList endings = {
        u"mp4"_s,  u"mov"_s, u"m4v"_s,  u"mkv"_s, u"webm"_s, u"avi"_s,  u"mpg"_s, u"mpeg"_s, u"ts"_s,
        u"m2ts"_s, u"mts"_s, u"wmv"_s,  u"flv"_s, u"3gp"_s,  u"ogv"_s,  u"mxf"_s, u"mp3"_s,  u"wav"_s,
        u"m4a"_s,  u"aac"_s, u"flac"_s, u"ogg"_s, u"oga"_s,  u"opus"_s, u"wma"_s,
    };
    return endings;
}

AddSummary searchClips(const QStringList& sources, const ProbeMedia& probe) {
    AddSummary summary;
    QSet<QString> seen;
    const auto take = [&](const QString& path) {
        if (!seen.contains(path))
            summary.added.append(path);
        seen.insert(path);
    };
    for (const QString& source : sources) {
        if (isUrl(source)) {
            take(source);
            continue;
        }
        const QFileInfo file(source);
        if (file.isDir()) {
            const QStringList found = clipsIn(source);
            std::ranges::for_each(found, take);
            if (found.isEmpty())
                summary.leftOut.append({source, problem(failure::Reason::NotMedia, source)});
        } else if (const auto why = objection(file, probe)) {
            summary.leftOut.append({source, *why});
        } else {
            take(identity(file));
        }
    }
    return summary;
}
