// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>

/// One thing that a program did, as tests/support/writerecorder wrote it down.
struct WriteEvent {
    QString what{};   ///< write, sync, rename, unlink, send
    QString path{};
    QString other{};  ///< where to, or the first line of what was sent
    qint64 bytes = 0;
};

QList<WriteEvent> readWriteLog(const QString& path);

/// What would be left of the files if the power failed now, with all that was not synced lost.
class DiskImage {
public:
    void apply(const WriteEvent& event);

    bool isDirty(const QString& path) const;  ///< written after it was last synced
    /// Renamed so far and not for good yet: bytes that were not synced before, or a folder that was not after.
    QStringList unsafeNames() const;
    qsizetype names() const { return m_names.size(); }

private:
    struct Name {
        bool wholeBefore = false;  ///< nothing unsynced was in it when it got the name
        bool folderSynced = false;
    };
    void sync(const QString& path);

    QHash<QString, bool> m_dirty;
    QHash<QString, Name> m_names;  ///< by where they were renamed to
};
