// SPDX-License-Identifier: MIT
#include "models/cast/castfile.h"

#include "models/cast/castjson.h"
#include "services/system/keptfile.h"

#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"cast"_s, {path});
}

Result<QByteArray> bytesOf(const QString& path) {
    return keptfile::read(path, castlimits::bytes, u"cast"_s);
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
    return keptfile::write(path, castjson::write(cast), u"cast"_s);
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
    const QString aside = keptfile::setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .aside = aside, .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> castfile::save(const QString& path, const CastShelf& shelf) {
    return keptfile::write(path, castjson::write(shelf), u"cast"_s);
}
