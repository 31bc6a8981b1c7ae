// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/presets/preset.h"
#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

#include <functional>

/// What a line's jobs are made with.
struct JobMaking {
    const VendorRegistry& vendors;
    QString resultsFolder;
    std::function<Account(const QString& id)> account;
    QString casts{};        ///< the file that holds those of the profile
    QString glossaries{};   ///< likewise
    QString recipes{};      ///< likewise
    QStringList withKey{};  ///< accounts that could pay
    QString presets{};      ///< a file, too
    std::function<void(const Preset& preset, const QString& vendor)> presetPartly{};  ///< told when its options cannot go there
    QStringList later{};  ///< options that are given for each job later: what is wrong with them now does not matter
};

/// The jobs that a `run` line means: inputs x vendors x languages, with its preset where it has one, or those of a recipe. Names are
/// not settled yet: see runplan.h. Errors: Invalid, naming the option, when a vendor, an operation, an option, a language, a region,
/// a preset or a character is not one, or a file has no way to its vendor; nothing is queued then.
Result<QList<JobSpec>> jobsOf(const CommandLine& line, const JobMaking& making);

/// What is given and nobody takes would be paid for and not be there.
std::optional<ApiError> unusedInput(const JobSpec& job, const CommandLine& line, const QList<const Operation*>& operations,
                                    const QStringList& targets);
