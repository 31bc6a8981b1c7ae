// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qhash.h>

/// The samples that were cut out for voices to be cloned, and which of them some task still needs. Somebody's voice is not
/// kept longer than that: a task that failed may be tried again, one that was removed may not.
class VoiceSamples {
public:
    /// `folder` is that of the samples; nothing outside of it is ever removed.
    explicit VoiceSamples(const QString& folder) : m_folder(folder) {}

    void take(const QList<Task>& tasks);
    /// They are gone from the queue: so are their samples, unless another task needs them.
    void removeTasks(const QStringList& ids);
    /// Removes what no task that was told needs and what has not been touched since `before`: a sample is written before its
    /// task is there. Only once all tasks were told.
    void sweep(const QDateTime& before) const;

private:
    bool isNeeded(const QString& path) const;
    QString sampleOf(const Task& task) const;

    const QString m_folder;
    QHash<QString, QString> m_samples;  ///< task -> path
};
