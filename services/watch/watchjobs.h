// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/vendors/registry.h"
#include "services/watch/watchrule.h"

#include <QtCore/qdatetime.h>

/// What a rule makes of one file: its jobs with the file as their source, the languages that its name tells, and the folder it lies
/// in mirrored below that of the results. {date} and {n} of their names are settled, since each file is a batch of its own.
/// Languages that are the file's own are left out while others remain. Errors: those of namepattern::read, and SameLanguage when
/// no job is left.
Result<QList<JobSpec>> jobsFor(const WatchRule& rule, const QString& path, const VendorRegistry& vendors, const QDate& today);
