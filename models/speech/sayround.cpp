// SPDX-License-Identifier: MIT
#include "models/speech/sayround.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using task::State;

namespace {

/// What makes two jobs say the same in the same way, wherever it is kept.
QByteArray keyOf(JobSpec job) {
    job.folder.clear();
    job.nameTemplate.clear();
    job.title.clear();
    job.maxCredits = 0;
    return QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact);
}

QString soundOf(const Task& task) {
    const auto file = std::ranges::find_if(
        task.files, [](const ResultFile& f) { return f.fetched() && f.role == OutputRole::Audio; });
    return file == task.files.end() ? QString() : file->path;
}

bool goesOn(const Task& task) {
    const bool needsSomebody = task.state == State::Unsure || (task.state == State::Waiting && task.wait == task::Wait::Cap);
    return !task::hasEnded(task.state) && !needsSomebody;
}

}  // namespace

QString SayRound::heard(const JobSpec& job) const {
    const QString path = m_heard.value(keyOf(job));
    return !path.isEmpty() && QFileInfo::exists(path) ? path : QString();
}

bool SayRound::isTakenCareOf(const JobSpec& job) const {
    return !heard(job).isEmpty() || m_underWay.contains(keyOf(job));
}

QList<JobSpec> SayRound::begin(const QList<JobSpec>& jobs) {
    QList<JobSpec> unheard;
    m_waiting.clear();
    for (const JobSpec& job : jobs) {
        if (!heard(job).isEmpty())
            continue;
        const QString task = m_underWay.value(keyOf(job));
        m_waiting.append({job, task});
        if (task.isEmpty())
            unheard << job;
    }
    for (const JobSpec& job : jobs) {
        if (const QString path = heard(job); !path.isEmpty())
            Q_EMIT ready(job, path);
    }
    Q_EMIT changed();
    return unheard;
}

void SayRound::take(const QList<Task>& tasks) {
    for (const Task& task : tasks) {
        if (task.job.operation != OperationKind::Speech)
            continue;
        noteUnderWay(task);
        const QString path = soundOf(task);
        if (task.state == State::Done && !path.isEmpty())
            m_heard.insert(keyOf(task.job), path);
        // A job may be asked for again after it failed: the task must be a new one.
        const bool isNew = !m_known.contains(task.id);
        m_known.insert(task.id);
        const auto waits = std::ranges::find_if(m_waiting, [&](const Waiting& w) {
            return w.task.isEmpty() ? isNew && keyOf(w.job) == keyOf(task.job) : w.task == task.id;
        });
        if (waits == m_waiting.end())
            continue;
        waits->task = task.id;
        takeEnded(task);
    }
}

/// What waits for somebody may wait for ever: that is no answer to who wants to hear it now.
void SayRound::noteUnderWay(const Task& task) {
    const QByteArray key = keyOf(task.job);
    if (goesOn(task))
        m_underWay.insert(key, task.id);
    else if (m_underWay.value(key) == task.id)
        m_underWay.remove(key);
}

void SayRound::takeEnded(const Task& task) {
    if (goesOn(task))
        return;
    const auto waits = std::ranges::find(m_waiting, task.id, &Waiting::task);
    const JobSpec job = waits->job;
    m_waiting.erase(waits);
    const QString path = soundOf(task);
    if (task.state == State::Done && !path.isEmpty())
        Q_EMIT ready(job, path);
    else
        Q_EMIT failed(job, task.error.value_or(ApiError{.kind = failure::Kind::Cancelled}));
    Q_EMIT changed();
}
