// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

#include <functional>

/// What a line's jobs are made with.
struct JobMaking {
    const VendorRegistry& vendors;
    QString resultsFolder;
    std::function<Account(const QString& id)> account;
    QString casts{};  ///< the file that holds those of the profile
    QStringList later{};  ///< options that are given for each job later: what is wrong with them now does not matter
};

/// The jobs that a `run` line means: inputs x vendors x languages. Errors: Invalid, naming the option, when a vendor,
/// an operation, an option, a language, a region or a character is not one, or a file has no way to its vendor; nothing is queued
/// then.
Result<QList<JobSpec>> jobsOf(const CommandLine& line, const JobMaking& making);
