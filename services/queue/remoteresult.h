// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"
#include "services/vendors/operation.h"

/// Writes down what a finished remote task gives: its files with their deadlines, what it made, what it cost. Files
/// that are on disk already stay. Returns true when the price is another than the one noted before.
bool takeResult(Task& task, const RemoteTask& remote, const Operation& operation, const QDateTime& now);
