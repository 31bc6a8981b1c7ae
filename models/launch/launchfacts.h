// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/accountknowledge.h"
#include "models/job/jobinputs.h"
#include "models/launch/launchcell.h"
#include "services/vendors/registry.h"

/// What tells a task of the queue that a cell would be done once more: the same file, operation, account and language.
struct KnownRequest {
    OperationKind operation = OperationKind::Translate;
    QString account{};
    QString source{};
    QString target{};

    bool operator==(const KnownRequest&) const = default;
};
inline size_t qHash(const KnownRequest& request, size_t seed = 0) {
    return qHashMulti(seed, int(request.operation), request.account, request.source, request.target);
}

/// What a batch is judged by, and what all of its jobs have in common.
struct LaunchFacts {
    const VendorRegistry* vendors = nullptr;
    AccountKnowledge known{};
    QList<JobClip> clips{};
    QHash<QString, ApiError> broken{};          ///< clips that could not be read, by path
    QHash<QString, Balance> balances{};         ///< all that an account tells of itself
    QHash<InputRole, JobFile> files{};          ///< second inputs, the same for all clips
    QHash<KnownRequest, KnownTask> tasks{};
    QString currency{};                         ///< that sums are told in besides credits; empty = none
    QString folder{};
    QString nameTemplate{};

    const Vendor* vendor(const QString& account) const { return vendors ? vendors->find(account.section(u'/', 0, 0)) : nullptr; }
};
