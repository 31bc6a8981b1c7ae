// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/registry.h"
#include "ui/widgets/pill.h"

/// How near somebody without further steps is to an operation, told by a pill.
struct Readiness {
    bool ready = false;
    Pill::Kind kind = Pill::Kind::Neutral;
    QString icon{};
    QString words{};
    QString sentence{};  ///< what to do about it; empty when it is ready
};

Readiness readinessOf(OperationKind kind, const VendorRegistry& vendors, const QList<Account>& withKey);

/// One short line about an operation, for somebody who has never done it.
QString operationPromise(OperationKind kind);
