// SPDX-License-Identifier: MIT
#include "models/cast/castfile.h"

#include "models/cast/castjson.h"
#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"cast"_s, {path});
}

Result<QByteArray> bytesOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(told(Reason::FileMissing, path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never end
        return fail(told(Reason::FileUnreadable, path));
    return file.read(castlimits::bytes + 1);
}

std::optional<ApiError> put(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        if (const auto error = durable::sync(QFileInfo(path).absolutePath()))
            return told(error->reason, path);
        return std::nullopt;
    }
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return told(full ? Reason::DiskFull : Reason::StoreReadOnly, path);
}

/// Beside the others of its kind, whatever was set aside before.
QString setAside(const QString& path) {
    for (int number = 1; number <= 100; ++number) {
        const QString aside = u"%1.broken-%2"_s.arg(path).arg(number);
        if (!QFile::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return {};
}

}  // namespace

Result<Cast> castfile::read(const QString& path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto cast = castjson::castFrom(*bytes);
    return cast ? cast : fail(told(cast.error().reason, path));
}

std::optional<ApiError> castfile::write(const QString& path, const Cast& cast) {
    return put(path, castjson::write(cast));
}

Result<CastShelf> castfile::readShelf(const QString& path) {
    if (path.isEmpty() || !QFile::exists(path))
        return CastShelf();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto shelf = castjson::shelfFrom(*bytes);
    return shelf ? shelf : fail(told(shelf.error().reason, path));
}

castfile::Opened castfile::open(const QString& path) {
    const auto shelf = readShelf(path);
    if (shelf)
        return {.shelf = *shelf};
    if (shelf.error().reason != Reason::StoreBroken)
        return {.trouble = shelf.error(), .mayWrite = false};
    const QString aside = setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .aside = aside, .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> castfile::save(const QString& path, const CastShelf& shelf) {
    return put(path, castjson::write(shelf));
}
