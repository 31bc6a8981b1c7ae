// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossary.h"
#include "services/domain/result.h"

/// A glossary as a table: the columns "source" ("source:en" where its language is known), "never" (yes or no), "note", and two
/// for each language: "es" and "es:spoken". The order is free; only "source" must be there.
namespace glossarycsv {

QByteArray write(const Glossary& glossary);

/// What is wrong with a table; the second entry of ApiError::about is its name, the third the line, the fourth what stands there.
enum class Fault { NotText, QuoteOpen, NoSource, Column, ColumnTwice, TooManyFields, NoTerm, TermTwice, NeverWrong, Nothing, TooMuch };
QString name(Fault fault);

/// Without a name: a table has none. Errors: GlossaryWrong, of the field "glossary", about {"", fault, line, what}.
Result<Glossary> read(const QByteArray& bytes);

}  // namespace glossarycsv
