// SPDX-License-Identifier: MIT
#include "tests/soak/processload.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static qint64 entries(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System).size();
}

ProcessLoad ProcessLoad::now() {
    QFile memory(u"/proc/self/statm"_s);
    const qint64 pages = memory.open(QIODevice::ReadOnly) ? memory.readAll().split(' ').value(1).toLongLong() : 0;
    memory.close();
    return {.residentKiB = pages * ::sysconf(_SC_PAGESIZE) / 1024,
            .handles = entries(u"/proc/self/fd"_s),
            .threads = entries(u"/proc/self/task"_s)};
}

qint64 median(QList<qint64> values) {
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}
