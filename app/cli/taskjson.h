// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qjsonobject.h>

/// A task as `tasks` and `task` print it: ids are strings, an absent error is null.
QJsonObject taskJson(const Task& task);
QString taskLine(const Task& task, const QDateTime& now);
