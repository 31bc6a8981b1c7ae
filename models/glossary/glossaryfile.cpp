// SPDX-License-Identifier: MIT
#include "models/glossary/glossaryfile.h"

#include "models/glossary/glossarycsv.h"
#include "models/glossary/glossaryjson.h"
#include "services/system/durablefile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

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
    QFile file(path);
    if (!file.exists())
        return fail(told(Reason::FileMissing, path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never end
        return fail(told(Reason::FileUnreadable, path));
    return file.read(glossarylimits::bytes + 1);
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
    return put(path, json ? glossaryjson::write(glossary) : glossarycsv::write(glossary));
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
    const QString aside = setAside(path);
    return {.trouble = told(Reason::StoreBroken, aside.isEmpty() ? path : aside), .mayWrite = !aside.isEmpty()};
}

std::optional<ApiError> glossaryfile::save(const QString& path, const GlossaryShelf& shelf) {
    return put(path, glossaryjson::write(shelf));
}
