// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/fingerprint.h"

#include <functional>

class QObject;
class StagedFiles;

/// What files hold: as it is known, else read on threads of the pool and kept for the next who asks. `done` is called once, at
/// once where all is known, and never when `context` is gone; `files` must outlive it.
/// Errors, field "input": FileMissing, FileUnreadable, FileChanged while it was read; those of the store.
void askContents(StagedFiles& files, const QStringList& paths, QObject* context, std::function<void(const Result<Contents>&)> done);
