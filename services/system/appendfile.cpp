// SPDX-License-Identifier: MIT
#include "services/system/appendfile.h"

#include "services/system/durablefile.h"

#include <QtCore/qfile.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

AppendFile::~AppendFile() {
    if (m_handle >= 0)
        ::close(m_handle);
}

std::optional<ApiError> AppendFile::open(const QString& path, qint64 size) {
    if (m_handle >= 0)
        ::close(m_handle);
    m_path = path;
    m_handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (m_handle < 0)
        return durable::error(path, errno);
    ::fchmod(m_handle, 0600);
    m_size = size;
    return ::ftruncate(m_handle, size) == 0 ? std::nullopt : std::optional(durable::error(path, errno));
}

std::optional<ApiError> AppendFile::append(const QByteArray& bytes) {
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t more = ::write(m_handle, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0) {
            const int code = more < 0 ? errno : ENOSPC;
            shorten(m_size);
            return durable::error(m_path, code);
        }
        written += more;
    }
    m_size += written;
    return std::nullopt;
}

std::optional<ApiError> AppendFile::sync() {
    return ::fdatasync(m_handle) == 0 ? std::nullopt : std::optional(durable::error(m_path, errno));
}

void AppendFile::shorten(qint64 size) {
    m_size = size;
    if (::ftruncate(m_handle, size) != 0)
        qWarning("%s cannot be shortened", qUtf8Printable(m_path));
}
