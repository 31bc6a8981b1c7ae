// SPDX-License-Identifier: MIT
#include "models/speech/voicesamples.h"

#include <QtCore/qdir.h>

/// Empty where there is none of ours, or it has served its purpose.
QString VoiceSamples::sampleOf(const Task& task) const {
    if (task.state == task::State::Done || task.job.source.isEmpty() || isUrl(task.job.source))
        return {};
    const QFileInfo source(task.job.source);
    return source.absoluteDir() == QDir(m_folder) ? source.absoluteFilePath() : QString();
}

void VoiceSamples::take(const QList<Task>& tasks) {
    for (const Task& task : tasks) {
        if (const QString sample = sampleOf(task); sample.isEmpty())
            m_samples.remove(task.id);
        else
            m_samples.insert(task.id, sample);
    }
}

void VoiceSamples::removeTasks(const QStringList& ids) {
    QStringList left;
    for (const QString& id : ids)
        left << m_samples.take(id);
    left.removeAll(QString());
    for (const QString& path : std::as_const(left)) {
        if (!isNeeded(path))
            QFile::remove(path);
    }
}

void VoiceSamples::sweep(const QDateTime& before) const {
    for (const QFileInfo& file : QDir(m_folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (file.lastModified() < before && !isNeeded(file.absoluteFilePath()))
            QFile::remove(file.absoluteFilePath());
    }
}

bool VoiceSamples::isNeeded(const QString& path) const {
    return !m_samples.key(path).isEmpty();
}
