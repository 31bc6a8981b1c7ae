// SPDX-License-Identifier: MIT
#include "services/queue/handoverrequest.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& array) {
    QStringList list;
    for (const QJsonValue& value : array.toArray())
        list << value.toString();
    return list;
}

}  // namespace

HandoverRequest handoverRequest(const QJsonObject& json) {
    HandoverRequest request{.command = json["command"_L1].toString(),
                            .ids = texts(json["ids"_L1]),
                            .id = json["id"_L1].toString(),
                            .remoteId = json["remote_id"_L1].toString(),
                            .files = texts(json["files"_L1]),
                            .change = jobChangeFromJson(json["change"_L1].toObject())};
    if (const auto where = spotFromName(json["where"_L1].toString()))
        request.spot = QueueSpot{*where, json["before"_L1].toString()};
    for (const QJsonValue& job : json["jobs"_L1].toArray())
        request.jobs << jobFromJson(job.toObject());
    return request;
}
