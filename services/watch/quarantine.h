// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/arrivals.h"
#include "services/watch/watchstatus.h"

/// Moves a file into the quarantine of a folder, with a note of these words beside it. Nothing is written over. One that is not as it was
/// seen stays. For a worker thread.
SetAside setAside(const SeenFile& file, const QString& folder, const ApiError& why, const QString& words);
