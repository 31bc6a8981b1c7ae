// SPDX-License-Identifier: MIT
#include "models/naming/plannednames.h"

#include "services/queue/resultname.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qset.h>

using namespace Qt::StringLiterals;

namespace {

OutputRole firstOutput(const JobSpec& job, const VendorRegistry& vendors) {
    const Vendor* vendor = vendors.find(job.vendor);
    const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr;
    return operation && !operation->outputs.isEmpty() ? operation->outputs.first() : OutputRole::Video;
}

/// Under any of the extensions that such a result may come with.
QString fileOf(const JobSpec& job, OutputRole role, const FileThere& there) {
    for (const QString& extension : resultExtensions(role)) {
        const QString path = job.folder + u'/' + resultName(job, role, extension);
        if (there(path))
            return path;
    }
    return {};
}

/// As the queue numbers them when they arrive.
QString numbered(const QString& name, int number) {
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    return number == 1 ? name : u"%1 (%2)%3"_s.arg(stem).arg(number).arg(dot > 0 ? name.mid(dot) : QString());
}

}  // namespace

bool fileThere(const QString& path) {
    return QFileInfo::exists(path);
}

QList<PlannedName> plannedNames(const QList<JobSpec>& jobs, const VendorRegistry& vendors, const FileThere& there) {
    QList<PlannedName> all;
    QHash<QString, int> next;  // of a path without a number: where the search for a free one goes on
    QSet<QString> given;
    for (const JobSpec& job : jobs) {
        const OutputRole role = firstOutput(job, vendors);
        const QString name = resultName(job, role, resultExtensions(role).first());
        PlannedName planned{.folder = job.folder, .name = name, .already = fileOf(job, role, there)};
        int& number = next[planned.path()];
        do
            planned.name = numbered(name, ++number);
        while (given.contains(planned.path()) || there(planned.path()));
        given.insert(planned.path());
        all << planned;
    }
    return all;
}

NotThereYet notThereYet(const QList<JobSpec>& jobs, const VendorRegistry& vendors, const FileThere& there) {
    NotThereYet sorted;
    for (const JobSpec& job : jobs) {
        const QString file = fileOf(job, firstOutput(job, vendors), there);
        (file.isEmpty() ? sorted.jobs : sorted.leftOut) << job;
        if (!file.isEmpty())
            sorted.files << file;
    }
    return sorted;
}
