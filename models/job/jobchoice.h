// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

class QSettings;

/// What a user last chose for one operation. Options and voices are kept apart for each vendor or account, so that
/// looking at another one and coming back loses nothing.
struct JobChoice {
    QString vendor{};      ///< empty = nobody chosen yet
    QString account{};
    QString source{};      ///< empty = the vendor is to find out
    QStringList targets{};
    QJsonObject options{}; ///< vendor -> name -> value, only what differs from the default
    QJsonObject voices{};  ///< account -> language -> voice id

    bool operator==(const JobChoice&) const = default;
};

/// Kept under `group`/<operation> as one JSON text.
JobChoice readChoice(const QSettings& settings, const QString& group, OperationKind kind);
void writeChoice(QSettings& settings, const QString& group, OperationKind kind, const JobChoice& choice);
