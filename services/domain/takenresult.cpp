// SPDX-License-Identifier: MIT
#include "services/domain/takenresult.h"

#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

QJsonArray takenToJson(const QList<TakenResult>& taken) {
    QJsonArray array;
    for (const TakenResult& one : taken)
        array.append(QJsonObject{{u"into"_s, roleName(one.into)}, {u"task"_s, one.task}, {u"of"_s, roleName(one.of)}});
    return array;
}

QList<TakenResult> takenFromJson(const QJsonArray& json) {
    QList<TakenResult> taken;
    for (const QJsonValue& entry : json) {
        const auto into = inputRoleFromName(entry["into"_L1].toString());
        const auto of = outputRoleFromName(entry["of"_L1].toString());
        if (const QString task = entry["task"_L1].toString(); into && of && !task.isEmpty())
            taken.append({.into = *into, .task = task, .of = *of});
    }
    return taken;
}
