// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"
#include "services/domain/result.h"

#include <QtCore/qhash.h>

/// Files under their names in a folder of its own, up to so many bytes: what was not used for longest goes first. A file is
/// there whole or not at all, also after a kill. For one thread.
class CacheFolder {
public:
    /// The clock must outlive it.
    CacheFolder(QString folder, qint64 mostBytes, const Clock& clock)
        : m_folder(std::move(folder)), m_most(mostBytes), m_clock(clock) {}

    /// The file's path, which counts as a use; empty when it is not there.
    QString find(const QString& name);
    /// Errors: FolderNotWritable, DiskFull.
    Result<QString> put(const QString& name, const QByteArray& bytes);
    void drop(const QString& name);
    qint64 bytes() const { return m_bytes; }

    /// A name for anything that can be told apart by a text.
    static QString nameFor(const QString& key, const QString& ending);

private:
    struct Entry {
        qint64 bytes = 0;
        qint64 used = 0;  ///< ms since 1970, as the file's own time tells
    };
    void load();
    void forget(const QString& name);
    void makeRoom(const QString& keep);
    qint64 now();
    QString pathOf(const QString& name) const { return m_folder + u'/' + name; }

    const QString m_folder;
    const qint64 m_most;
    const Clock& m_clock;
    QHash<QString, Entry> m_entries;
    qint64 m_bytes = 0;
    qint64 m_lastUse = 0;
    bool m_loaded = false;
};
