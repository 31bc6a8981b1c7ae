// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// The request log of one task as readable text; keys and signatures were never written to it.
QString requestText(const QString& logFile, const QString& task);
/// What happened to a task, a line each.
QString logText(const QString& logFile, const Task& task);
