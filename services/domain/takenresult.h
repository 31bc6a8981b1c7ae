// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// An input that another task of the queue makes: the job waits until it is there.
struct TakenResult {
    InputRole into = InputRole::Video;
    QString task{};  ///< its id; "#2" among jobs that are queued together = the third of them
    OutputRole of = OutputRole::Video;

    bool operator==(const TakenResult&) const = default;
};

QJsonArray takenToJson(const QList<TakenResult>& taken);
QList<TakenResult> takenFromJson(const QJsonArray& json);  ///< entries that make no sense are left out
