// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/store/taskstore.h"

#include <QtCore/qmap.h>
#include <QtCore/qtemporarydir.h>

/// A queue's files with tasks in every state, some of them paid after the backup was made; to be bent and opened again.
class StoreRig {
public:
    using Files = QMap<QString, QByteArray>;  ///< by name

    StoreRig();

    QString path() const { return folder.filePath(QStringLiteral("queue.sqlite")); }
    QString wal() const { return path() + QStringLiteral("-wal"); }
    QString journal() const { return folder.filePath(QStringLiteral("queue.journal")); }
    QString backup() const { return path() + QStringLiteral(".backup"); }
    std::unique_ptr<TaskStore> open() const;

    /// Everything that lies there, as a process killed a moment ago would have left it.
    const Files& files() const { return m_files; }
    /// Makes the folder what it was.
    void putBack() const;
    static QByteArray content(const QString& path);
    static void write(const QString& path, const QByteArray& content);
    QStringList names(const QString& with) const;

    /// What is wrong with the money after an opening; empty when nothing is.
    QStringList complaints(const TaskStore& store) const;

    QTemporaryDir folder;
    QMap<QString, Task> paid;       ///< not ended, sent or perhaps sent
    QMap<QString, Task> unsent;     ///< not ended, never sent
    QStringList ended;
    QStringList addedLate;          ///< after the backup

private:
    void fill(TaskStore& store);
    void submit(TaskStore& store, const QList<Task>& tasks, const QString& call);
    void answer(TaskStore& store, QList<Task> tasks, const QString& call);
    QStringList complaintsAbout(const Task& task, const TaskStore& store) const;

    QHash<QString, Submission> m_calls;
    Files m_files;
};
