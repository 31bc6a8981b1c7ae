// SPDX-License-Identifier: MIT
#include "models/speech/consentbook.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

ConsentBook::ConsentBook(const QString& data, QObject* parent) : QObject(parent), m_data(data) {
    QFile stored(file());
    if (stored.open(QIODevice::ReadOnly))
        m_voices = QJsonDocument::fromJson(stored.readAll()).object();
}

QString ConsentBook::samplesFolder(const QString& data) {
    return data + "/voice-samples"_L1;
}

QString ConsentBook::of(const QString& account, const QString& voice) const {
    return m_voices[account].toObject()[voice].toObject()["consent"_L1].toString();
}

void ConsentBook::take(const QList<Task>& tasks) {
    bool changed = false;
    for (const Task& task : tasks) {
        const bool cloned = task.job.operation == OperationKind::VoiceClone && task.state == task::State::Done && !task.made.isEmpty();
        QJsonObject voices = m_voices[task.job.account].toObject();
        if (!cloned || voices.contains(task.made))
            continue;
        voices[task.made] = QJsonObject{{u"name"_s, task.job.title},
                                        {u"consent"_s, task.job.consent},
                                        {u"recorded"_s, task.created.toUTC().toString(Qt::ISODate)}};
        m_voices[task.job.account] = voices;
        changed = true;
        removeSample(task);
        Q_EMIT voiceMade(task.job.account, task.made, task.job.title);
    }
    if (changed)
        write();
}

/// Somebody's voice is not kept longer than it is needed. Recordings of the user's own are not ours to remove.
void ConsentBook::removeSample(const Task& task) const {
    if (QFileInfo(task.job.source).absolutePath() == samplesFolder(m_data))
        QFile::remove(task.job.source);
}

void ConsentBook::write() {
    QSaveFile file(this->file());
    if (!file.open(QIODevice::WriteOnly))
        return;  // it is still in the task
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(m_voices).toJson());
    file.commit();
}
