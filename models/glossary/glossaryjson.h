// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossary.h"
#include "services/domain/result.h"

/// How glossaries lie in files: the shelf of a profile, and one by itself to hand on.
namespace glossaryjson {

QByteArray write(const GlossaryShelf& shelf);
QByteArray write(const Glossary& glossary);
/// What is too much is left out; entries that are none too. Errors, of the field "glossary": StoreBroken, StoreTooNew.
Result<GlossaryShelf> shelfFrom(const QByteArray& bytes);
Result<Glossary> glossaryFrom(const QByteArray& bytes);

}  // namespace glossaryjson
