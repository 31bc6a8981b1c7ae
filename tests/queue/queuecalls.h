// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/queue.h"

/// The ids of what was queued.
QStringList addTo(Queue& queue, const QList<JobSpec>& jobs);
/// An empty one where there is none.
Task taskOf(const Queue& queue, const QString& id);
