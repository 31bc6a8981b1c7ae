// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

/// One clip into several languages stops once a language, each time for the same words of the clip.

/// Two tasks of the same clip that were queued together, and both stand before they are translated.
bool waitForTheSameWords(const Task& task, const Task& other);

/// Puts the words of one such task in the place of those of another. False when its file cannot be read or the other's written.
bool shareWords(const Task& from, const Task& to);
