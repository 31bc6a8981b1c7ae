// SPDX-License-Identifier: MIT
// How a simulated task goes on and what comes out of it.
#include "tests/support/oiiyaobackend.h"
#include "tests/support/oiiyaovoices.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

void OiiyaoBackend::advance(Task& task) {
    if (task.status == "completed"_L1)
        return renewLinks(task);
    if (task.status == "failed"_L1)
        return;
    ++task.polls;
    const double done =
        m_settings.taskDuration.count() > 0
            ? double(task.createdAt.msecsTo(m_world.now())) / double(m_settings.taskDuration.count())
            : double(task.polls) / std::max(1, m_settings.pollsUntilDone);
    if (done >= 1)
        return finish(task);
    if (task.polls > 1 || m_settings.pollsUntilDone == 2) {
        task.status = u"processing"_s;
        task.progress = int(done * 100);
    }
}

void OiiyaoBackend::finish(Task& task) {
    task.completedAt = m_world.now();
    for (const QString& output : task.operation->outputs) {
        if (task.failure.isEmpty() && resultFile(task, output).isEmpty())
            task.failure = u"the source could not be read"_s;
    }
    if (!task.failure.isEmpty()) {
        task.status = u"failed"_s;
        return;
    }
    task.status = u"completed"_s;
    task.progress = 100;
    renewLinks(task);
}

/// Links live two hours; asking for the task gives new ones once they are over.
void OiiyaoBackend::renewLinks(Task& task) {
    if (task.linksExpireAt.isValid() && m_world.now() < task.linksExpireAt)
        return;
    for (const QString& output : task.operation->outputs) {
        const QString path = resultFile(task, output);
        const ObjectStore::Link link =
            m_store.link(path, output.section(u'_', 0, 0) + u'.' + QFileInfo(path).suffix());
        task.output[output] = link.url.toString(QUrl::FullyEncoded);
        task.linksExpireAt = link.expiresAt;
    }
    task.output["expires_at"_L1] = task.linksExpireAt.toUTC().toString(Qt::ISODate);
}

static QByteArray oneCue(const QString& language) {
    return "1\n00:00:00,200 --> 00:00:01,800\n[" + language.toUtf8() + "] simulated line\n";
}

/// Empty when there is nothing to hand out.
QString OiiyaoBackend::resultFile(const Task& task, const QString& output) {
    if (output == "video_url"_L1) {
        if (!m_settings.resultVideo.isEmpty())
            return m_settings.resultVideo;
        const ObjectStore::File* source = m_store.fileBehind(QUrl(task.fields["video_url"_L1].toString()));
        return source ? source->path : QString();
    }
    if (output == "subtitle_url"_L1)
        return m_settings.resultSubtitles.isEmpty()
                   ? m_store.keep(u"subtitle.srt"_s, oneCue(task.fields["target_language"_L1].toString()))
                   : m_settings.resultSubtitles;
    return m_settings.resultAudio.isEmpty() ? m_store.keep(u"audio.wav"_s, tone()) : m_settings.resultAudio;
}

QJsonObject OiiyaoBackend::describe(const Task& task) const {
    const auto time = [](const QDateTime& at) {
        return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject shown{
        {u"task_id"_s, task.id},
        {u"task_type"_s, task.operation->taskType},
        {u"status"_s, task.status},
        {u"progress"_s, task.progress},
        {u"name"_s, task.fields["name"_L1].toString()},
        {u"source_language"_s, task.fields["source_language"_L1].toString()},
        {u"target_language"_s, task.fields["target_language"_L1].toString()},
        {u"output"_s, task.output.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(task.output)},
        {u"credits_used"_s, task.credits},
        {u"created_at"_s, time(task.createdAt)},
        {u"completed_at"_s, time(task.completedAt)},
    };
    if (task.status == "failed"_L1)
        shown["error_message"_L1] = task.failure;
    return shown;
}
