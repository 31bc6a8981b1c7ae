// SPDX-License-Identifier: MIT
#pragma once

#include "services/watch/watchstatus.h"

/// Watched folders in words, for the window and the command line.
namespace words {

/// "Watching", "Daily limit reached: goes on tomorrow" ...
QString watchState(const WatchStatus& status);
/// What else is to be said: "2 files taken today, 1 in quarantine"; may be empty.
QString watchCounts(const WatchStatus& status);
/// What became of a file that could not be used, and why.
QString setAside(const SetAside& file);
/// Of watched folders and of what follows a batch; empty for every other error.
QString watchSentence(const ApiError& error);
/// The text that lies beside such a file.
QString quarantineNote(const ApiError& why);

}  // namespace words
