// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/result.h"

#include <QtCore/qdatetime.h>

class QSettings;

/// What happens to a job whose result is there already.
enum class IfExists {
    Number,  ///< it is made again, and called "name (2).ext"
    Skip,    ///< it is left out
};
QString ifExistsName(IfExists policy);  ///< "number", "skip": as stored and as on the command line
std::optional<IfExists> ifExistsFromName(const QString& name);

/// How results are called and where they go below the results folder.
struct Naming {
    QString nameTemplate{};       ///< empty = the standard one (services/domain/nametemplate.h)
    bool keepSubfolders = false;  ///< clips of subfolders have their results in subfolders of the same names
    IfExists ifExists = IfExists::Number;

    bool operator==(const Naming&) const = default;
};

Naming readNaming(const QSettings& settings);  ///< a template that is none is left out
void writeNaming(QSettings& settings, const Naming& naming);

/// The jobs with everything about their names that is known when they are queued: {date} becomes that day, {n} the
/// number of the source among these jobs' sources ("03" of 12). Languages of one source keep one number, so that they can
/// still go out in one call. Jobs that have a template of their own keep it.
QList<JobSpec> named(QList<JobSpec> jobs, const Naming& naming, const QDate& today);

/// The jobs with their folders below the results folder as their sources' are below `root`; those outside of it, and
/// links, stay where they are. Call it once: folders are added to what the jobs have.
QList<JobSpec> mirrored(QList<JobSpec> jobs, const QString& root);
/// The innermost folder that holds all these files; empty when there is no file among them.
QString commonFolder(const QStringList& sources);
