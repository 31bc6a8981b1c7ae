// SPDX-License-Identifier: MIT
#include "services/http/jsonreader.h"

#include <QtCore/qjsondocument.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace json {

Result<QJsonObject> object(const QByteArray& bytes) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (document.isObject())
        return document.object();
    ApiError error{.kind = failure::Kind::Malformed};
    const bool page = bytes.trimmed().startsWith('<');
    error.detail = page ? u"a web page instead of JSON"_s
                        : problem.error == QJsonParseError::NoError ? u"JSON, but not an object"_s : problem.errorString();
    return fail(error);
}

QString text(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    // QJsonValue keeps whole numbers within 64 bits exactly (measured, Qt 6.4.2); toDouble() would not.
    const QVariant exact = value.toVariant();
    if (exact.typeId() == QMetaType::LongLong)
        return QString::number(exact.toLongLong());
    const double rounded = value.toDouble();
    // An id beyond 64 bits has lost its end by now: none is better than another task's.
    return std::abs(rounded) < 0x1p53 ? QString::number(rounded, 'g', 15) : QString();
}

std::optional<double> number(const QJsonValue& value) {
    if (value.isDouble())
        return value.toDouble();
    bool ok = false;
    const double parsed = value.toString().toDouble(&ok);
    return ok && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
}

std::optional<int> integer(const QJsonValue& value) {
    const auto parsed = number(value);
    if (!parsed || *parsed < -2e9 || *parsed > 2e9)
        return std::nullopt;
    return static_cast<int>(std::lround(*parsed));
}

bool flag(const QJsonValue& value) {
    return value.toBool() || text(value) == "1"_L1 || text(value).compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QUrl link(const QJsonValue& value) {
    const QUrl url(value.toString());
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

ApiError missing(QStringView field) {
    return {.kind = failure::Kind::Malformed, .field = field.toString(), .detail = u"the answer has no \"%1\""_s.arg(field)};
}

}  // namespace json
