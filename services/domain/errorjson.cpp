// SPDX-License-Identifier: MIT
#include "services/domain/errorjson.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

QJsonObject toJson(const ApiError& error) {
    QJsonObject json{{u"kind"_s, failure::name(error.kind)}, {u"reason"_s, failure::name(error.reason)}};
    if (!error.about.isEmpty())
        json["about"_L1] = QJsonArray::fromStringList(error.about);
    if (!error.field.isEmpty())
        json["field"_L1] = error.field;
    if (!error.detail.isEmpty())
        json["detail"_L1] = error.detail;
    if (!error.vendorCode.isEmpty())
        json["vendor_code"_L1] = error.vendorCode;
    if (error.httpStatus)
        json["http_status"_L1] = error.httpStatus;
    if (error.retryAfter)
        json["retry_after_ms"_L1] = qint64(error.retryAfter->count());
    return json;
}

ApiError errorFromJson(const QJsonObject& json) {
    ApiError error;
    error.kind = failure::kindFromName(json["kind"_L1].toString()).value_or(failure::Kind::VendorFault);
    error.reason = failure::reasonFromName(json["reason"_L1].toString());
    for (const QJsonValue& about : json["about"_L1].toArray())
        error.about.append(about.toString());
    error.field = json["field"_L1].toString();
    error.detail = json["detail"_L1].toString();
    error.vendorCode = json["vendor_code"_L1].toString();
    error.httpStatus = json["http_status"_L1].toInt();
    if (json.contains("retry_after_ms"_L1))
        error.retryAfter = std::chrono::milliseconds(json["retry_after_ms"_L1].toInteger());
    return error;
}
