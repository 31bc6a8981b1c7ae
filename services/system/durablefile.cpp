// SPDX-License-Identifier: MIT
#include "services/system/durablefile.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Opens, does one thing, closes. 0 or the errno.
template <class Do>
int with(const QString& path, int flags, Do&& what) {
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
    if (handle < 0)
        return errno;
    const int code = what(handle) == 0 ? 0 : errno;
    ::close(handle);
    return code;
}

std::optional<ApiError> told(const QString& path, int code) {
    return code == 0 ? std::nullopt : std::optional(durable::error(path, code));
}

}  // namespace

ApiError durable::error(const QString& path, int code) {
    const Reason reason = code == ENOSPC || code == EDQUOT                      ? Reason::DiskFull
                          : code == EROFS || code == EACCES || code == EPERM ? Reason::StoreReadOnly
                                                                             : Reason::StoreBroken;
    ApiError error = invalid(reason, u"profile"_s, {path});
    error.detail = QString::fromLocal8Bit(std::strerror(code));
    return error;
}

std::optional<ApiError> durable::makePrivate(const QString& path) {
    return told(path, with(path, O_RDWR | O_CREAT, [](int handle) { return ::fchmod(handle, 0600); }));
}

std::optional<ApiError> durable::checkWritable(const QString& path) {
    if (::access(QFile::encodeName(path).constData(), W_OK) == 0 || errno == ENOENT)
        return std::nullopt;
    return invalid(Reason::StoreReadOnly, u"profile"_s, {path});
}

std::optional<ApiError> durable::sync(const QString& path) {
    return told(path, with(path, O_RDONLY, [](int handle) { return ::fsync(handle); }));
}

std::optional<ApiError> durable::replace(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errno == ENOENT ? std::nullopt : std::optional(error(to, errno));
    return sync(QFileInfo(to).absolutePath());
}

std::optional<ApiError> durable::copy(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return error(from, EIO);
    QFile::remove(to);
    if (const auto unmade = makePrivate(to))
        return unmade;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return error(to, EIO);
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1024 * 1024);
        if (bytes.isEmpty())
            return error(from, EIO);
        if (target.write(bytes) != bytes.size())
            return error(to, target.error() == QFileDevice::ResourceError ? ENOSPC : EIO);
    }
    return ::fsync(target.handle()) == 0 ? std::nullopt : std::optional(error(to, errno));
}
