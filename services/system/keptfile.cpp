// SPDX-License-Identifier: MIT
#include "services/system/keptfile.h"

#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

Result<QByteArray> keptfile::read(const QString& path, qint64 most, const QString& field) {
    QFile file(path);
    if (!file.exists())
        return fail(invalid(Reason::FileMissing, field, {path}));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never end
        return fail(invalid(Reason::FileUnreadable, field, {path}));
    return file.read(most + 1);
}

std::optional<ApiError> keptfile::write(const QString& path, const QByteArray& bytes, const QString& field) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        if (const auto error = durable::sync(QFileInfo(path).absolutePath()))
            return invalid(error->reason, field, {path});
        return std::nullopt;
    }
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return invalid(full ? Reason::DiskFull : Reason::StoreReadOnly, field, {path});
}

QString keptfile::setAside(const QString& path) {
    for (int number = 1; number <= 100; ++number) {
        const QString aside = u"%1.broken-%2"_s.arg(path).arg(number);
        if (!QFile::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return {};
}
