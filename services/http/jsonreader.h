// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qjsonvalue.h>
#include <QtCore/qurl.h>

/// Reading replies without trusting them. Ids are text end to end: a 19-digit number dies in a double.
namespace json {

/// Errors: Malformed when the bytes are no JSON object (HTML from a gateway, a cut-off body).
Result<QJsonObject> object(const QByteArray& bytes);

/// A string or a whole number as text, exactly; empty for anything else.
QString text(const QJsonValue& value);
/// A number, or a string that is one.
std::optional<double> number(const QJsonValue& value);
std::optional<int> integer(const QJsonValue& value);
bool flag(const QJsonValue& value);  ///< true, "true", 1
/// A URL with a host, so that it can be asked for something; empty for anything else.
QUrl link(const QJsonValue& value);

/// Malformed, naming the missing field.
ApiError missing(QStringView field);

}  // namespace json
