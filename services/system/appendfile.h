// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qbytearray.h>

/// A file of the user's alone that only grows. What could not be written whole is not there at all.
class AppendFile {
public:
    AppendFile() = default;
    ~AppendFile();
    Q_DISABLE_COPY_MOVE(AppendFile)

    /// Goes on after its first `size` bytes; what follows them is cut off. Errors: DiskFull, StoreReadOnly.
    std::optional<ApiError> open(const QString& path, qint64 size);
    std::optional<ApiError> append(const QByteArray& bytes);
    std::optional<ApiError> sync();  ///< returns when it is on the disk
    qint64 size() const { return m_size; }
    /// Cuts off what was written since it had this size: possible on a full disk too.
    void shorten(qint64 size);

private:
    QString m_path;
    int m_handle = -1;
    qint64 m_size = 0;
};
