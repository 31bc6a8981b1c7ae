// SPDX-License-Identifier: MIT
#include "tests/e2e/writelog.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

QList<WriteEvent> readWriteLog(const QString& path) {
    QList<WriteEvent> events;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return events;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() == 4)
            events.append({parts[0], parts[1], parts[2], parts[3].toLongLong()});
    }
    return events;
}

void DiskImage::apply(const WriteEvent& event) {
    if (event.what == "write"_L1)
        m_dirty[event.path] = true;
    if (event.what == "sync"_L1)
        sync(event.path);
    if (event.what == "unlink"_L1)
        m_names.remove(event.path);
    if (event.what != "rename"_L1)
        return;
    m_names.remove(event.path);
    m_names[event.other] = {.wholeBefore = !isDirty(event.path)};
    m_dirty[event.other] = m_dirty.take(event.path);
}

void DiskImage::sync(const QString& path) {
    m_dirty[path] = false;
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        if (QFileInfo(name.key()).absolutePath() == path)
            name->folderSynced = true;
    }
}

bool DiskImage::isDirty(const QString& path) const {
    return m_dirty.value(path);
}

QStringList DiskImage::unsafeNames() const {
    QStringList names;
    for (auto name = m_names.begin(); name != m_names.end(); ++name) {
        if (!name->wholeBefore || !name->folderSynced)
            names << name.key();
    }
    return names;
}
