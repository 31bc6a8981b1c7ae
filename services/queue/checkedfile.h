// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/rendered.h"
#include "services/domain/result.h"
#include "services/queue/task.h"

/// The stop that a file of a task was written at; absent for a result.
std::optional<ReviewStop> stopOf(const ResultFile& file);

/// The file with the words that were checked last; null when none were. What the task stands at is not checked yet.
const ResultFile* lastChecked(const Task& task);

/// The words in it as somebody left them. Errors, field "review": FileMissing, SubtitlesUnreadable, SubtitlesBroken with
/// the line of times that cannot be read, where it is one.
Result<CheckedWords> readChecked(const ResultFile& file);
