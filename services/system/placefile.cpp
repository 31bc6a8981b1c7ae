// SPDX-License-Identifier: MIT
#include "services/system/placefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

void syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

ApiError folderError(const QString& path, int code) {
    const Reason reason = code == EEXIST                     ? Reason::FileChanged
                          : code == ENOSPC || code == EDQUOT ? Reason::DiskFull
                                                             : Reason::FolderNotWritable;
    ApiError error = invalid(reason, u"out"_s, {QFileInfo(path).absolutePath()});
    error.detail = QString::fromLocal8Bit(std::strerror(code));
    return error;
}

/// 0 or the errno of a rename that refuses to replace.
int tryRename(const QString& from, const QString& to) {
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int code = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (code == EINVAL) {
        // Some file systems (older network and FUSE ones) do not know the flag; a hard link refuses to replace too.
        code = ::link(source.constData(), target.constData()) == 0 ? 0 : errno;
        if (code == 0)
            ::unlink(source.constData());
    }
    if (code == 0)
        syncFolder(QFileInfo(to).absolutePath());
    return code;
}

void syncFile(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        ::fsync(file.handle());
}

std::optional<ApiError> copyAndSync(const QString& from, const QString& to) {
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return folderError(from, EIO);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return folderError(to, errno);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1024 * 1024);
        if (target.write(bytes) != bytes.size())
            return folderError(to, errno);
    }
    return ::fsync(target.handle()) == 0 ? std::nullopt : std::optional(folderError(to, errno));
}

}  // namespace

QString freeName(const QString& folder, const QString& name) {
    const QString first = folder + u'/' + name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString end = dot > 0 ? name.mid(dot) : QString();
    QString candidate = first;
    for (int number = 2; QFileInfo::exists(candidate) || QFileInfo(candidate).isSymLink(); ++number)
        candidate = u"%1/%2 (%3)%4"_s.arg(folder, stem).arg(number).arg(end);
    return candidate;
}

std::optional<ApiError> renameWithoutReplacing(const QString& from, const QString& to) {
    const int code = tryRename(from, to);
    return code == 0 ? std::nullopt : std::optional(folderError(to, code));
}

std::optional<ApiError> moveWithoutReplacing(const QString& from, const QString& to) {
    syncFile(from);
    const int code = tryRename(from, to);
    if (code != EXDEV)
        return code == 0 ? std::nullopt : std::optional(folderError(to, code));
    const QString part = to + ".part"_L1;
    if (const auto error = copyAndSync(from, part)) {
        QFile::remove(part);
        return error;
    }
    const auto error = renameWithoutReplacing(part, to);
    QFile::remove(error ? part : from);
    return error;
}

std::optional<ApiError> duplicate(const QString& from, const QString& to, Sharing sharing) {
    if (!QFileInfo(from).isFile())
        return invalid(Reason::FileMissing, u"input"_s, {from});
    QFile::remove(to);
    if (sharing == Sharing::Link && ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0) {
        syncFolder(QFileInfo(to).absolutePath());
        return std::nullopt;
    }
    return copyAndSync(from, to);
}
