// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/successdocument.h"

/// Oiiyao's API document. The paths are assumed (the document gives only "/voices" and "/files/refresh-url").
namespace oiiyaodoc {

using apidoc::Complaint;
using apidoc::Field;
using apidoc::FieldType;
using apidoc::NeededWhen;
using apidoc::Operation;

const SuccessDocument& document();
const QList<Operation>& operations();
const Operation* operationNamed(const QString& name);
const QStringList& sourceLanguages();
const QStringList& targetLanguages();
const QStringList& taskStatuses();
QStringList taskTypes();

/// error.type -> HTTP status; 0 for a type that the document does not know.
int statusOf(const QString& errorType);

}  // namespace oiiyaodoc
