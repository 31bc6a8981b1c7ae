// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "services/queue/task.h"

/// Of a task that is done and took terms along: an event, or a line, for every place where the subtitles that came back do not
/// keep to them. {"event":"term","task","time","source","expected","found"}, the time in seconds of the clip.
void tellTerms(const Output& output, const Task& task);
