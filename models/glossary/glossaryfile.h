// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossary.h"
#include "services/domain/result.h"

/// Glossaries on the disk. Every error is of the field "glossary" and names the file first.
namespace glossaryfile {

/// Where a profile keeps its own, in its folder of data.
QString pathIn(const QString& dataFolder);

/// One that was handed on: a table (CSV) or what was exported as JSON, told apart by what is in it. A table is called like its file.
/// Errors: FileMissing, FileUnreadable, GlossaryWrong, StoreBroken, StoreTooNew.
Result<Glossary> read(const QString& path);
/// JSON where the name ends so, else a table.
std::optional<ApiError> write(const QString& path, const Glossary& glossary);

/// The shelf of a profile, to look at: nothing is moved. Without a file it is an empty one. Errors: FileUnreadable, StoreBroken, StoreTooNew.
Result<GlossaryShelf> readShelf(const QString& path);

struct Opened {
    GlossaryShelf shelf{};
    std::optional<ApiError> trouble{};  ///< why the shelf is empty though there was a file
    bool mayWrite = true;               ///< false: what is there must stay as it is
};
/// The shelf of a profile, to work on. A broken file is set aside and named; one of a newer program, or that
/// may not be read, stays and is never written over.
Opened open(const QString& path);
/// On the disk when it returns; what was there before is whole or gone. Errors: DiskFull, StoreReadOnly, StoreBroken.
std::optional<ApiError> save(const QString& path, const GlossaryShelf& shelf);

}  // namespace glossaryfile
