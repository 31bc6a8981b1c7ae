// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

// What follows from a row alone, without anything running.

/// It waits for a key, for credit or for a cap to be raised: somebody may have seen to it elsewhere.
bool mayHaveBeenHelped(const Task& task);
/// That, or for words to be checked, or for the result of a task that has none: a time may pass, but nothing happens by itself today.
bool wantsSomebody(const Task& task);
/// It waits for results of others: as long as these go on, so does it.
bool waitsForOthers(const Task& task);
/// A new start is a reason to look again: at what ran, and at what waited for another's upload, a key or credit.
bool isDueAtStart(const Task& task);
/// It counts against what the vendor takes at once.
bool isWithVendor(const Task& task);
/// Links that die first go first, then the user's order; equals stay as they stand.
bool moreUrgent(const Task& a, const Task& b);
/// For another try. What the vendor itself gave up on is a new job; anything else goes on without being paid again.
Task fromWhereTheMoneyWent(Task task);
/// Its words are said to be right: it does not stop for them again.
Task withWordsChecked(Task task);
