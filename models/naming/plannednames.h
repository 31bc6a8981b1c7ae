// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

#include <functional>

/// What the first result of a job will be called, as far as that can be known before it is there: the vendor decides
/// about the extension.
struct PlannedName {
    QString folder{};
    QString name{};     ///< with " (2)" and so on, as it will be numbered
    QString already{};  ///< the file that is there under this name without a number; empty = none

    QString path() const { return folder + u'/' + name; }
    bool operator==(const PlannedName&) const = default;
};

using FileThere = std::function<bool(const QString& path)>;
bool fileThere(const QString& path);  ///< on this disk

/// One for each job, in their order. Pure but for what `there` looks at.
QList<PlannedName> plannedNames(const QList<JobSpec>& jobs, const VendorRegistry& vendors, const FileThere& there = fileThere);

/// The jobs whose result is not there yet, and the names of the others.
struct NotThereYet {
    QList<JobSpec> jobs{};
    QList<JobSpec> leftOut{};
    QStringList files{};  ///< those that stand for what is left out, in the same order
};
NotThereYet notThereYet(const QList<JobSpec>& jobs, const VendorRegistry& vendors, const FileThere& there = fileThere);
