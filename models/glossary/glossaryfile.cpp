// SPDX-License-Identifier: MIT
#include "models/glossary/glossaryfile.h"

#include "models/glossary/glossarycsv.h"
#include "models/glossary/glossaryjson.h"
#include "services/system/keptfile.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"glossary"_s, {path});
}

/// The same, of this file.
ApiError of(ApiError error, const QString& path) {
    error.about.isEmpty() ? error.about.append(path) : void(error.about.first() = path);
    return error;
}

Result<QByteArray> bytesOf(const QString& path) {
    return keptfile::read(path, glossarylimits::bytes, u"glossary"_s);
}

bool isJson(const QByteArray& bytes) {
    return bytes.trimmed().startsWith('{');
}

}  // namespace

QString glossaryfile::pathIn(const QString& dataFolder) {
    return dataFolder + "/glossaries.json"_L1;
}

Result<Glossary> glossaryfile::read(const QString& path) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    auto glossary = isJson(*bytes) ? glossaryjson::glossaryFrom(*bytes) : glossarycsv::read(*bytes);
    if (!glossary)
        return fail(of(glossary.error(), path));
    if (glossary->name.isEmpty())
        glossary->name = asWord(QFileInfo(path).completeBaseName());
    return glossary;
}

std::optional<ApiError> glossaryfile::write(const QString& path, const Glossary& glossary) {
    const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    return keptfile::write(path, json ? glossaryjson::write(glossary) : glossarycsv::write(glossary), u"glossary"_s);
}

Result<GlossaryShelf> glossaryfile::readShelf(const QString& path) {
    if (path.isEmpty() || !QFile::exists(path))
        return GlossaryShelf();
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto shelf = glossaryjson::shelfFrom(*bytes);
    return shelf ? shelf : fail(of(shelf.error(), path));
}

glossaryfile::Opened glossaryfile::open(const QString& path) {
    const auto shelf = readShelf(path);
    if (shelf)
        return {.shelf = *shelf};
    if (shelf.error().reason != Reason::StoreBroken)
        return {.trouble = shelf.error(), .mayWrite = false};
    const QString aside = keptfile::setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> glossaryfile::save(const QString& path, const GlossaryShelf& shelf) {
    return keptfile::write(path, glossaryjson::write(shelf), u"glossary"_s);
}
