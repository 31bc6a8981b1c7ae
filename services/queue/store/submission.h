// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/httprequest.h"

#include <QtCore/qdatetime.h>

/// A paid call as it was written down before its first byte went out. A repeat sends these very bytes.
struct Submission {
    enum class State {
        Sending,   ///< may be on the wire, or was when the program ended
        Answered,  ///< accepted; the body is no longer kept
        Refused,   ///< answered with an error: nothing was taken
    };

    QString id{};
    QString account{};
    QString idempotencyKey{};
    HttpRequest request{};
    State state = State::Sending;
    QDateTime sentAt{};

    bool operator==(const Submission&) const = default;
};
