// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"

/// Hands a request (see handover.h) to the process that works the profile. Where none does, the change is made in the table by
/// this one, and nothing is started. Errors: ProfileBusy, those of opening the queue.
Result<QJsonObject> askQueue(Session& session, const QJsonObject& request);
