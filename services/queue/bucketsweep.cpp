// SPDX-License-Identifier: MIT
#include "services/queue/bucketsweep.h"

#include "services/staging/bucketdelete.h"
#include "services/staging/multipart.h"

#include <algorithm>

namespace {

/// Every file of a task, whichever role it has: more than is staged does no harm here.
QList<FileIdentity> filesOf(const Task& task) {
    QList<FileIdentity> files;
    for (const QString& input : {task.fitted.isEmpty() ? task.job.source : task.fitted, task.job.audio, task.job.image, task.job.subtitles}) {
        if (!input.isEmpty() && !isUrl(input))
            files.append(FileIdentity::of(input));
    }
    return files;
}

}  // namespace

BucketSweep::BucketSweep(const QueueParts& parts, StagedFiles& files, QObject* parent)
    : QObject(parent), m_parts(parts), m_files(files) {}

void BucketSweep::sweep(const QList<Task>& tasks) {
    if (m_busy || !m_parts.bucket)
        return;
    m_left = m_files.inBuckets();
    if (m_left.isEmpty())
        return;
    for (const Task& task : tasks) {
        if (task::hasEnded(task.state))
            continue;
        for (const FileIdentity& file : filesOf(task)) {
            const QByteArray content = m_files.contentOf(file);
            // Changed or gone since it was put there: nobody can tell which copy a vendor may still be fetching for it.
            if (content.isEmpty() && task.step != task::Step::Check)
                return m_left.clear();
            m_left.removeIf([&](const StagedFiles::Entry& entry) { return entry.content == content; });
        }
    }
    if (m_left.isEmpty())
        return;
    m_busy = true;
    next();
}

void BucketSweep::next() {
    if (m_left.isEmpty()) {
        m_busy = false;
        return Q_EMIT finished();
    }
    const StagedFiles::Entry entry = m_left.takeFirst();
    const auto bucket = m_parts.bucket({.stage = entry.place});
    if (!bucket)
        return next();
    m_parts.keys.key(bucketSecretName(bucket->name), this, [this, entry, bucket](const Result<Secret>& secret) {
        secret ? take(entry, *bucket, *secret) : next();
    });
}

void BucketSweep::take(const StagedFiles::Entry& entry, const Bucket& bucket, const Secret& secret) {
    const QString uploadId = entry.copy.confirmed ? QString() : multipartFromJson(entry.copy.parts).uploadId;
    auto* removal = new BucketDelete(m_parts.transfers, m_parts.clock,
                                     {.bucket = bucket, .secret = secret, .key = entry.copy.file.fileId, .uploadId = uploadId}, this);
    connect(removal, &BucketDelete::finished, this, [this, removal, entry](const std::optional<ApiError>& error) {
        removal->deleteLater();
        if (!error)
            m_files.forget(entry.place, entry.content);
        next();
    });
    removal->start();
}
