// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/jobchange.h"
#include "services/queue/queueorder.h"

/// What another process of the same user asks for (see handover.h), as a value. What it leaves out is empty.
struct HandoverRequest {
    QString command{};
    QList<JobSpec> jobs{};   ///< "add"
    QStringList ids{};       ///< "pause" and its like
    QString id{};            ///< "resolve"
    QString remoteId{};
    QStringList files{};     ///< "open"
    std::optional<QueueSpot> spot{};  ///< "move"; absent when it is none
    JobChange change{};      ///< "edit"

    bool operator==(const HandoverRequest&) const = default;
};

HandoverRequest handoverRequest(const QJsonObject& json);
