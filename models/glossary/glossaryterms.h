// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossary.h"
#include "services/domain/term.h"
#include "services/vendors/operation.h"
#include "services/vendors/registry.h"

/// What a glossary says of one pair of languages, both tags; an empty source is any. A word for exactly that language goes before
/// one for the language as a whole ("es" serves "es-MX"), and that before one for another region where none was asked for. Nothing
/// where the glossary is of another language.
QList<Term> termsFor(const Glossary& glossary, const QString& source, const QString& target);

/// Whether there is anything to say of terms: only where words are translated.
bool takesTerms(OperationKind kind);
/// The terms that a job takes along: none where nothing is translated.
QList<Term> termsFor(const Glossary& glossary, const JobSpec& job, const Operation& operation);
/// The same of many, whoever does them.
QList<JobSpec> withTerms(QList<JobSpec> jobs, const Glossary& glossary, const VendorRegistry& vendors);
