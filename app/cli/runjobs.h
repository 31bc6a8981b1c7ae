// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

/// The jobs that a `run` line means: inputs x vendors x languages. Errors: Invalid, naming the option, when a vendor,
/// an operation, an option, a language or a region is not one; nothing is queued then.
Result<QList<JobSpec>> jobsOf(const CommandLine& line, const VendorRegistry& vendors, const QString& resultsFolder);
