// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"

/// What another process of the same user asks for (see handover.h), as a value. What it leaves out is empty.
struct HandoverRequest {
    QString command{};
    QList<JobSpec> jobs{};   ///< "add"
    QStringList ids{};       ///< "pause" and its like
    QString id{};            ///< "resolve"
    QString remoteId{};
    QStringList files{};     ///< "open"

    bool operator==(const HandoverRequest&) const = default;
};

HandoverRequest handoverRequest(const QJsonObject& json);
