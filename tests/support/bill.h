// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstring.h>

/// One charge, as it would stand on the vendor's invoice.
struct Bill {
    QString taskId{};
    QString type{};
    qint64 credits = 0;
    QString idempotencyKey{};
    QString source{};  ///< URL, or the text of a speech
    QString target{};  ///< language; may be empty
    QString voice{};   ///< that was asked for; may be empty
    QDateTime at{};
};

inline QJsonObject billJson(const Bill& bill) {
    return {{QStringLiteral("task_id"), bill.taskId},
            {QStringLiteral("type"), bill.type},
            {QStringLiteral("credits"), bill.credits},
            {QStringLiteral("idempotency_key"), bill.idempotencyKey},
            {QStringLiteral("source"), bill.source},
            {QStringLiteral("target"), bill.target},
            {QStringLiteral("voice"), bill.voice}};
}
