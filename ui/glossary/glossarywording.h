// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossarybook.h"
#include "models/glossary/glossarytable.h"

/// The words of glossaries: of steps to undo and of the table.
namespace glossarywording {

QString step(GlossaryEditKind kind, const QString& of);  ///< "rename ACME"
GlossaryWording table();
/// Tags to choose from, by their names; `first` stand before the others.
QStringList languages(const QStringList& first);

}  // namespace glossarywording
