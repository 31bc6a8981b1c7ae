// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "services/domain/jobspec.h"
#include "services/vendors/operation.h"

/// The `--set` settings for each of several operations. One that no operation knows is an error; one that only some
/// know is left out for the others. Errors: OptionUnknown, OptionWrong.
Result<QList<QJsonObject>> settingsOf(const CommandLine& line, const QList<const Operation*>& operations);
/// What a line says of every job alike. Errors: Invalid, naming the option.
Result<JobSpec> commonJob(const CommandLine& line, const QString& resultsFolder);
/// `--voice ID`, or `--voice es=ID` for one language, which goes before it.
QString voiceFor(const CommandLine& line, const QString& language);
/// `--from L`; "auto" is what the operation calls it.
QString sourceLanguage(const CommandLine& line, const LanguageRules& rules);
/// A local file's whole path; a URL as it stands.
QString absoluteInput(const QString& input);
