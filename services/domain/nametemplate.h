// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The pattern that results are named by: "{name}.{lang}.{operation}.{ext}".
namespace nametemplate {

/// What holds where a job has none of its own.
QString standard();
/// What may stand in braces, in the order it is offered: "name", "lang", "operation" ...
const QStringList& tokens();
/// Invalid/TemplateWrong of the field "template", about the first thing in braces that is no token, as it is written.
std::optional<ApiError> problem(const QString& pattern);
/// Puts these values in place of their tokens; other tokens stay. An empty value takes a full stop, dash, underscore or
/// blank beside it along. What stands in a value is never taken for a token.
QString filled(const QString& pattern, const QHash<QString, QString>& values);

}  // namespace nametemplate
